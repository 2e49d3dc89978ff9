import { readFile } from 'node:fs/promises'
import type { Story } from './newspaper.ts'

/** The article that the first seed document holds. */
export async function seedStory(): Promise<Story> {
  const text = await readFile('seeds/000_9a0369e46cc73d2e.txt', 'utf8')
  return {
    headline: 'Ambassador killed at Ankara art exhibition',
    byline: 'our correspondent',
    published: '2016-12-19',
    text,
  }
}

/** Another article, on other news, that mentions two people of the seed in passing. */
export const secondStory: Story = {
  headline: 'Envoys return to Ankara for talks on the grain corridor',
  byline: 'our correspondent',
  published: '2017-02-14',
  text: `Negotiators from six countries arrived in Ankara on Tuesday for a third round of talks on a corridor for grain ships.
The talks are expected to last until Friday. Three people with knowledge of the draft said it leaves the question of inspections open, and one of them said the text might not be signed at all.
Sergei Lavrov, the Russian foreign minister, told reporters in Moscow that his delegation had come to listen. The Ukrainian side reportedly asked for guarantees in writing.
Delegates observed a minute of silence for Andrey Karlov, the ambassador who was shot dead in the city in December, before the first session began.
A spokeswoman for the harbour authority denied that ships had been turned away in January. Shipping agents said at least two captains were told to wait, but this could not be independently verified.
The port of Samsun handled four million tonnes last year, according to the Chamber of Shipping. Farmers in the region have waited since the autumn for prices to recover.
“We have seen many rounds,” said Leyla Demir, who runs a trading house in Istanbul. “What counts is the first ship.”`,
}

import { afterEach, expect, test } from 'vitest'
import { languageOf } from '../../src/card/words.ts'
import { words as english } from '../card/words.ts'
import { accentedWords } from './pseudo-locale.ts'
import { clear, surfaces } from './surfaces.tsx'

// Whose words each text is in: a voice that reads German aloud must not read an English article so.

const words = accentedWords(english)

afterEach(clear)

/** Names of publishers and sites are the same in every language, and days are written as the language does. */
const names = /^(?:Sidelight|The Daily Example|The Harbour Courier|(?:The )?Harbour Office|\S+\.example\S*)$/
const days = /^(?:[A-Z][a-z]{2} \d[\d, –]*)+(?:[\d:\s]+[AP]M)?$|^”* and$/

/** Texts that hold nothing of the interface, and whose language is not told. */
function untold(): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? ''
    const isOurs = /[^\p{ASCII}“”‘’…–·]/u.test(text)
    const lang = node.parentElement?.closest<HTMLElement>('[lang]')?.lang
    if (
      /[a-z]{3}/i.test(text) &&
      !isOurs &&
      lang === languageOf(words) &&
      !names.test(text) &&
      !days.test(text)
    )
      found.push(text)
  }
  return found
}

test.each(surfaces)('what is quoted says in which language it is: %s', async (_, show) => {
  await show(words)
  expect(document.body.textContent).not.toBe('')
  expect(untold()).toEqual([])
})

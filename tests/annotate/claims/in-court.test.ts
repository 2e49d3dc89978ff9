import { expect, test } from 'vitest'
import { toldMarked as claims } from './told.ts'

const counsel = '[p Ann Peake], KC, for the prosecution, said that he wept.'

test.each([
  ['Jurors were told that the money went on horses.', 'the money went on horses'],
  ['The court heard that he ran the stall.', 'he ran the stall'],
  ['The doors were locked, a jury has been told.', 'The doors were locked'],
])('what a court heard is told by whoever speaks there beside it: %s', (heard, content) => {
  expect(claims(`${counsel} ${heard}`)).toContain(`attributed: ${content}`)
  expect(claims(`${heard} ${counsel}`)).toContain(`attributed: ${content}`)
  expect(claims(heard)).toEqual([`unnamed-source: ${content}`])
  expect(claims(`[p Ann Peake] said that he wept. ${heard}`)).toContain(`unnamed-source: ${content}`)
  expect(claims(`${counsel} It rained. It rained. ${heard}`)).toContain(`unnamed-source: ${content}`)
})

test('nobody tells it who is only spoken of, or has an office of defence', () => {
  const heard = 'Jurors were told that the money went on [p Lon Marr], a solicitor.'
  expect(claims(heard)).toEqual(['unnamed-source: the money went on Lon Marr, a solicitor'])
  const office = '[p Ann Peake], the defence secretary, said that he wept.'
  expect(claims(`${office} The court heard that he ran.`)).toContain('unnamed-source: he ran')
})

import { expect, test } from 'vitest'
import { nameWords } from '../../src/page/name-words.ts'

test.each([
  ['related', 'related'],
  ['Related Links', 'related links'],
  ['relatedLinks', 'related links related-links'],
  ['inside-article', 'inside article inside-article'],
  ['most-read_box', 'most read most-read box'],
  ['one-two-three', 'one two one-two three two-three'],
  ['ABCNews', 'abcnews'],
])('%s', (name, words) => expect([...nameWords(name)].sort()).toEqual(words.split(' ').sort()))

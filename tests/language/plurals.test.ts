import { expect, test } from 'vitest'
import { pluralOf } from '../../src/language/words/plural.ts'

test.each([
  ['official', 'officials'],
  ['agency', 'agencies'],
  ['survey', 'surveys'],
  ['witness', 'witnesses'],
  ['coach', 'coaches'],
  ['tax', 'taxes'],
  ['crash', 'crashes'],
  ['waltz', 'waltzes'],
  ['month', 'months'],
  ['safe', 'safes'],
  ['day', 'days'],
  ['gunman', 'gunmen'],
  ['spokeswoman', 'spokeswomen'],
  ['child', 'children'],
  ['life', 'lives'],
  ['housewife', 'housewives'],
])('several of “%s” are “%s”', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural)
})

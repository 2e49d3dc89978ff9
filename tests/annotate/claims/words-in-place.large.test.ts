import { describe, expect, test } from 'vitest'
import { accountsInPlace } from './in-place/accounts.ts'
import { attributionsInPlace } from './in-place/attributions.ts'
import { contentsInPlace } from './in-place/contents.ts'
import { denialsInPlace } from './in-place/denials.ts'
import { musingsInPlace } from './in-place/musings.ts'
import { opinionsInPlace } from './in-place/opinions.ts'
import { polarityInPlace } from './in-place/polarity.ts'
import { rulesInPlace } from './in-place/rules.ts'
import { statementsInPlace } from './in-place/statements.ts'
import { subjectsInPlace } from './in-place/subjects.ts'
import { told } from './told.ts'

describe.each([
  ...accountsInPlace,
  ...attributionsInPlace,
  ...contentsInPlace,
  ...denialsInPlace,
  ...musingsInPlace,
  ...opinionsInPlace,
  ...polarityInPlace,
  ...rulesInPlace,
  ...statementsInPlace,
  ...subjectsInPlace,
])('%s', (text, words, ...claims) => {
  const [first = '', ...others] = words.split(/,\s+/)
  const fill = (gapped: string, word: string): string =>
    gapped.replace('~', text.startsWith('~') ? word.charAt(0).toUpperCase() + word.slice(1) : word)
  test.each([first, ...others])('%s', (word) => {
    expect(told(fill(text, word))).toEqual(claims.map((claim) => fill(claim, word)))
  })
  test.each([`The rain had stopped. ${text}`, `${text} The rain had stopped.`])(
    'amid a text: %s',
    (gapped) => {
      expect(told(fill(gapped, first))).toEqual(claims.map((claim) => fill(claim, first)))
    },
  )
})

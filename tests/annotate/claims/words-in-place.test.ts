import { describe, expect, test } from 'vitest'
import { accountsInPlace } from './in-place/accounts.ts'
import { attributionsInPlace } from './in-place/attributions.ts'
import { contentsInPlace } from './in-place/contents.ts'
import { denialsInPlace } from './in-place/denials.ts'
import { musingsInPlace } from './in-place/musings.ts'
import { opinionsInPlace } from './in-place/opinions.ts'
import { polarityInPlace } from './in-place/polarity.ts'
import { rulesInPlace } from './in-place/rules.ts'
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
  ...subjectsInPlace,
])('%s', (text, words, ...claims) => {
  test.each(words.split(/,\s+/))('%s', (word) => {
    const filler = text.startsWith('~') ? word.charAt(0).toUpperCase() + word.slice(1) : word
    const filled = (gapped: string) => gapped.replace('~', filler)
    expect(told(filled(text))).toEqual(claims.map(filled))
  })
})

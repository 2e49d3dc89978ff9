import { isAmbiguousPast } from '../phrases/past-or-participle.ts'
import { groupOf, type Reading } from './reading.ts'

/** Understands a lone participle as a past, where it can be one. */
export function toPast(reading: Reading, index: number): void {
  const group = groupOf(reading, index)
  if (group.form !== 'participle' || group.last - group.first > 1) return
  if (isAmbiguousPast(reading.words[group.head]))
    reading.groups[index] = { ...group, form: 'finite', tense: 'past', voice: 'active' }
}

/** Understands a lone past as a participle, where it can be one; tells whether it could. */
export function toParticiple(reading: Reading, index: number): boolean {
  const group = groupOf(reading, index)
  const word = reading.words[group.head]
  if (
    group.form !== 'finite' ||
    group.last - group.first > 1 ||
    word?.form !== 'past' ||
    !isAmbiguousPast(word)
  )
    return false
  reading.groups[index] = { ...group, form: 'participle', tense: null, voice: 'passive' }
  return true
}

import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { offices } from './offices-data.ts'

const bodyWord = classBit('organization word')
const givenName = classBit('given name')

/** "Health Ministry Deputy Faizullah Kakar", read as one body: the body, and whoever holds an office in it. */
export function apartFromHolder({ words, masks, commons }: Context, span: TaggedSpan): TaggedSpan[] {
  if (span.type !== 'organization') return [span]
  for (let i = span.from + 2; i + 2 < span.to; i++) {
    const isOffice = offices.has(lowerAt(words, i)) && ((masks[i - 1] ?? 0) & bodyWord) !== 0
    const isName = ((masks[i + 1] ?? 0) & givenName) !== 0 || !(commons[i + 1] || commons[i + 2])
    if (isOffice && isName)
      return [
        { ...span, to: i },
        { ...span, from: i + 1, type: 'person' },
      ]
  }
  return [span]
}

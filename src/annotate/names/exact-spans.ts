import type { Context } from './features.ts'
import { officeNouns } from './offices-data.ts'
import type { TaggedSpan } from './tagged-span.ts'

const offices = new Set(officeNouns.split(' '))
const breaks = new Set([',', ';', ':', '/', '•', '|'])

/**
 * Cuts a tagged span where no name goes on: at the commas of a list ("Denmark, Estonia"), after a person's titles
 * ("Secretary General Giorgio Jackson") and before an office's body ("Commander of the Royal Air Force").
 */
export function exactSpans({ words }: Context, span: TaggedSpan): TaggedSpan[] {
  const parts: TaggedSpan[] = []
  let from = span.from
  for (let i = span.from; i <= span.to; i++) {
    if (i < span.to && !(span.type !== 'other' && breaks.has(words[i]?.text ?? ''))) continue
    if (i > from) parts.push({ ...span, from, to: i })
    from = i + 1
  }
  return parts.map((part) => ({ ...part, from: afterTitles(part) })).filter((part) => part.from < part.to)

  function afterTitles({ type, from: first, to }: TaggedSpan): number {
    const lower = (i: number) => words[i]?.lower ?? ''
    if (type === 'person') {
      for (let i = to - 2; i >= first; i--) if (offices.has(lower(i))) return i + 1
    } else if (type === 'organization' && offices.has(lower(first))) {
      let i = first + 1
      while (i < to && offices.has(lower(i))) i++
      if (/^(?:of|at|for|to)$/.test(lower(i)) && i + 1 < to) return lower(i + 1) === 'the' ? i + 2 : i + 1
    }
    return first
  }
}

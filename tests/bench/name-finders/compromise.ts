import nlp from 'compromise/three'
import type { Finder } from './finder.ts'

interface Match {
  readonly offset: { readonly start: number; readonly length: number }
}

/** compromise's `people()`, `organizations()` and `places()`, without the punctuation that its matches take along. */
export function load(): Finder {
  return (text) => {
    const doc = nlp(text)
    const views = { PER: doc.people(), ORG: doc.organizations(), LOC: doc.places() }
    return Object.entries(views).flatMap(([type, view]) =>
      (view.json({ offset: true }) as Match[]).map(({ offset }) => {
        const found = text.slice(offset.start, offset.start + offset.length)
        const start = offset.start + found.search(/[\p{L}\p{N}]/u)
        const end = offset.start + found.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '').length
        return { start, end, type }
      }),
    )
  }
}

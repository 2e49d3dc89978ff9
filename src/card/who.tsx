import { quoted } from './quoted.ts'
import type { Words } from './words.ts'

/** Who says so, in the article's words, or in ours that it is nobody. */
export function Who({ source, words }: { readonly source: string | null; readonly words: Words }) {
  return source === null ? (
    <span class="who">{words('claimNobody')}</span>
  ) : (
    <span class="who" {...quoted}>
      {source}
    </span>
  )
}

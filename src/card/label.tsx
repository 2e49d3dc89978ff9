import type { ClaimCard, EntityCard } from '../view/card.ts'
import { type Words, wordFor } from './words.ts'

/** A claim's label, underlined as its mark on the page is: the list is the legend. */
export function Label({ label, words }: { readonly label: ClaimCard['label']; readonly words: Words }) {
  return <span class={`label ${label}`}>{wordFor(words, 'label', label)}</span>
}

/** An entity's kind, on the tint that its marks have on the page. */
export function Kind({ type, words }: { readonly type: EntityCard['type']; readonly words: Words }) {
  return <span class={`kind ${type}`}>{wordFor(words, 'kind', type)}</span>
}

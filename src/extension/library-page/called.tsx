import { quoted } from '../../card/quoted.ts'
import type { Words } from '../../card/words.ts'

/** Somebody, and the document that tells of him. Name and title stand between marks that let them run their own way. */
export const called = (name: string, title: string, words: Words): string =>
  words('judgementPerson', isolated(name), isolated(title))

const isolated = (text: string): string => `\u2068${text.replace(/[\u2068\u2069]/g, '')}\u2069`

/** A message in which some words stand between such marks: those are in the language of documents. */
export function Isolated({ text }: { readonly text: string }) {
  return text.split(/[\u2068\u2069]/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <bdi key={index} {...quoted}>
        {part}
      </bdi>
    ),
  )
}

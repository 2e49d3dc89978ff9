import messages from '../../_locales/en/messages.json' with { type: 'json' }
import type { Words } from '../../src/card/words.ts'

const table: Readonly<Record<string, { readonly message: string }>> = messages

/** The shipped words, as the browser would look them up: nothing for a message that is not there. */
export const words: Words = (key, ...values) =>
  (table[key]?.message ?? '').replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '')

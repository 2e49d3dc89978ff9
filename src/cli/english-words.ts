import messages from '../../_locales/en/messages.json' with { type: 'json' }
import type { ExportWords } from '../view/export/exported-reading.ts'

const table: Readonly<Record<string, { readonly message: string }>> = messages

/** The words that ship, looked up as a browser does: nothing for a message that is not there. */
export const englishWords: ExportWords = (key, ...values) =>
  (table[key]?.message ?? '').replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '')

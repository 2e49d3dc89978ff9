import de from '../../_locales/de/messages.json' with { type: 'json' }
import en from '../../_locales/en/messages.json' with { type: 'json' }
import es from '../../_locales/es/messages.json' with { type: 'json' }
import fr from '../../_locales/fr/messages.json' with { type: 'json' }
import ru from '../../_locales/ru/messages.json' with { type: 'json' }
import tr from '../../_locales/tr/messages.json' with { type: 'json' }
import type { Words } from '../../src/card/words.ts'

export type Messages = Readonly<Record<string, { readonly message: string }>>

/** The words of the interface, by the folders that they are in. */
export const locales: Readonly<Record<string, Messages>> = { de, en, es, fr, ru, tr }

/** Looks words up as the browser would: nothing for a message that is not there. */
export const wordsOf =
  (messages: Messages): Words =>
  (key, ...values) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '')

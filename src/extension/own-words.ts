import browser from 'webextension-polyfill'
import { directionOf, languageOf, type Words } from '../card/words.ts'

/** The words of a page of the extension's own, in the language of the browser; the document tells which that is. */
export function ownWords(): Words {
  const words: Words = (key, ...values) => browser.i18n.getMessage(key, values)
  document.documentElement.lang = languageOf(words)
  document.documentElement.dir = directionOf(words)
  return words
}

// What tells letters of all scripts apart is large when a browser has compiled it, and most lines are Latin: so these look first
// whether there is anything else.

/** All letters and digits below U+02B0. */
const latin = '0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ʯ'
const latinLetter = new RegExp(`[${latin}]`)
const latinWords = new RegExp(`[${latin}]+`, 'g')
/** What may be a letter or digit besides; the punctuation in between is not. */
const others = /[\u02b0-\u1fff\u2070-\uffff]/
/** What may be a letter of another script. */
const otherScripts = /[µ\u02b0-\u1dff\u1f00-\u1fff\u2100-\uffff]/

export const hasLetterOrDigit = (text: string): boolean =>
  latinLetter.test(text) || (others.test(text) && /[\p{L}\p{N}]/u.test(text))

/** The stretches of letters and digits. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(others.test(text) ? /[\p{L}\p{N}]+/gu : latinWords) ?? []

/** Whether most letters of a text are none of the Latin script, where it has so many. */
export function isOtherScript(text: string, least: number): boolean {
  if (!otherScripts.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters >= least && latin * 2 < letters
}

const beyondLatin1 = /[\u0100-\u1fff\u2070-\uffff]/
const lowerInLatin1 = /(?<![0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ÿ])[a-zµß-öø-ÿ][A-Za-zªµºÀ-ÖØ-öø-ÿ]*/g

/** The words that begin with a small letter. */
export const lowerWordsIn = (text: string): readonly string[] =>
  text.match(beyondLatin1.test(text) ? /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu : lowerInLatin1) ?? []

const upper = /^\p{Lu}/u
const letter = /\p{L}/u
const isPlainCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a
const isPlainLetter = (unit: number): boolean => isPlainCapital(unit) || (unit >= 0x61 && unit <= 0x7a)

/** Whether a word begins with a capital. */
export function beginsWithCapital(word: string): boolean {
  const first = word.charCodeAt(0)
  return first < 0x80 ? isPlainCapital(first) : upper.test(word)
}

/** Whether a word has a letter in it. */
export const hasLetter = (word: string): boolean => isPlainLetter(word.charCodeAt(0)) || letter.test(word)

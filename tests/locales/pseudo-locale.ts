import type { Words } from '../../src/card/words.ts'

// Languages that nobody speaks, made of the English words: what no translation of ours does, another one will.

const accented: Readonly<Record<string, string>> = {
  ...{ a: 'ȧ', c: 'ç', e: 'ḗ', g: 'ğ', i: 'ī', l: 'ŀ', n: 'ñ', o: 'ǿ', r: 'ř', s: 'ş', u: 'ŭ', y: 'ẏ' },
  ...{ A: 'Ȧ', C: 'Ç', E: 'Ḗ', I: 'Ī', N: 'Ñ', O: 'Ǿ', S: 'Ş', T: 'Ŧ', U: 'Ŭ' },
}
/** Letters that run from right to left, for those of the English alphabet. */
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתאבגד'

const toHebrew = (letter: string): string => hebrew[letter.toLowerCase().charCodeAt(0) - 97] ?? letter

/** So much longer than English a language may be. */
const longer = 0.4

/** A text with its letters changed, and more of them; what is filled in stays as it is. */
function pseudo(text: string, change: (letter: string) => string): string {
  const changed = text.replace(/\$\d|[a-z]/gi, (found) => (found.length > 1 ? found : change(found)))
  let more = Math.ceil(text.length * longer)
  // Each word grows, as they do in a language with long ones.
  return changed.replace(/[^\s$\d]+/g, (word) => {
    const grown = Math.min(more, Math.ceil(word.length * longer))
    more -= grown
    return word + word.slice(0, 1).repeat(grown)
  })
}

const pseudoWords =
  (english: Words, change: (letter: string) => string, language: string, direction: 'ltr' | 'rtl'): Words =>
  (key, ...values) => {
    if (key === '@@bidi_dir') return direction
    if (key === 'language') return language
    if (key === 'extensionName') return english(key)
    const places = values.map((_, index) => `$${index + 1}`)
    const text = pseudo(english(key, ...places), change)
    return text.replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '')
  }

/** Accented, and 40 % longer; it runs as it is told. */
export const accentedWords = (english: Words, direction: 'ltr' | 'rtl' = 'ltr'): Words =>
  pseudoWords(english, (letter) => accented[letter] ?? letter, 'en-XA', direction)

/** In letters that run from right to left, and 40 % longer. */
export const rightToLeftWords = (english: Words): Words => pseudoWords(english, toHebrew, 'he', 'rtl')

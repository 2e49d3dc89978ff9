/** Space separators of Unicode but the plain one: no-break, narrow, thin, of an em. Each is one UTF-16 unit, like it. */
const otherSpace = /[^\S\t-\r \u2028\u2029\ufeff]/g

/** The text with every kind of space as the plain one, so that nobody who asks for a space has to know them; as long as before. */
export const withPlainSpaces = (text: string): string => text.replace(otherSpace, ' ')

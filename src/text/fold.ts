/** Letters that no decomposition turns into a plain one. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}
const beyondAscii = /[^\0-\x7f]/

/** Lower case without diacritics: "Çavuşoğlu" is "cavusoglu", as half of all newspapers write it. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!beyondAscii.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðıæœßþ]/g, (letter) => plain[letter] ?? letter)
}

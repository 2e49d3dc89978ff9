/** The plural of an English noun in lower case, by its spelling: "lives", "women", "boxes". */
export function pluralOf(noun: string): string {
  if (/man$/.test(noun)) return noun.replace(/man$/, 'men')
  if (/child$/.test(noun)) return `${noun}ren`
  if (/[lw]ife$/.test(noun)) return noun.replace(/fe$/, 'ves')
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies')
  return /(?:[sxz]|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

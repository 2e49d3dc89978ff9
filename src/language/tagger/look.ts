import { hashText, mix } from '../../text/hash.ts'

/** What one word looks like, as hashes to build features of; the same wherever it stands. */
export interface Look {
  /** In lower case, digits as 0. */
  readonly word: number
  /** As written. */
  readonly exact: number
  /** Runs of one kind of character: "McDonald" is XxXx. */
  readonly shape: number
  readonly suffix2: number
  readonly suffix3: number
  /** Features that know the word alone: affixes, and what it looks like. */
  readonly own: readonly number[]
}

/** Of a longer word only the beginning and the end count, so that no word costs more than any other. */
const longest = 40
/** Affixes of so many characters are features. */
const [longestPrefix, longestSuffix] = [4, 5]

/** `lower` is `text`, folded. */
export function lookOf(text: string, lower: string): Look {
  const plain = (
    lower.length > longest ? lower.slice(0, longest / 2) + lower.slice(-longest / 2) : lower
  ).replace(/\d/g, '0')
  const exact = mix(hashText(plain), capitals(text))
  const shape = hashText(shapeOf(text))
  const own = [mix(1, hashText(plain)), mix(2, exact), mix(3, shape)]
  const suffixes: number[] = []
  for (let length = 1; length <= longestSuffix; length++) {
    const suffix = hashText(plain.slice(-length))
    suffixes.push(suffix)
    own.push(mix(10 + length, suffix))
  }
  for (let length = 1; length <= longestPrefix; length++)
    own.push(mix(20 + length, hashText(plain.slice(0, length))))
  return { word: hashText(plain), exact, shape, suffix2: suffixes[1] ?? 0, suffix3: suffixes[2] ?? 0, own }
}

/** 0 no capital, 1 the first letter, 2 all, 3 any other. */
function capitals(text: string): number {
  if (text === text.toLowerCase()) return 0
  if (text.length > 1 && text === text.toUpperCase()) return 2
  return text.slice(1) === text.slice(1).toLowerCase() ? 1 : 3
}

function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  for (const char of text) {
    const kind = /\d/.test(char)
      ? '0'
      : char !== char.toLowerCase()
        ? 'X'
        : char !== char.toUpperCase()
          ? 'x'
          : char
    if (kind !== last) shape += kind
    if (shape.length > 6) break
    last = kind
  }
  return shape
}

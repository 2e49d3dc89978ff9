/**
 * One letter for each of the runs of words that many texts have, as in byte-pair encoding (Gage 1994), though of whole words. A run may
 * hold the letters of those before it.
 */
export interface Shorthand {
  readonly letters: string
  readonly runs: readonly string[]
}

/** Of the letters that a byte has: those that texts have least. */
const ofOneByte = '#$%*<=>?@[]^`{|}'
/** Greek to N’Ko, of two bytes each, without marks that stand over others. */
const ofTwoBytes = Array.from({ length: 0x800 - 0x370 }, (_, index) => String.fromCharCode(0x370 + index))
  .filter((letter) => /\p{L}/u.test(letter))
  .join('')

/** Either of them, and no letter of English. */
const anyLetter = /[#-%*<=>?@[\]^`{-}\u0370-\u07ff]/g

/** Some at a time: what they leave of the texts is counted again. */
const atOnce = 150
/** Longer runs are told by several letters. */
const mostPieces = 8
/** What a run costs beside its own bytes: quotation marks, a comma, its letter. */
const overhead = 5
/** Between words and the spaces between them. */
const joint = /(?= )|(?<= )/

/** What shortens texts most, and the texts in it. Linear in the texts, none of which may have two lines. */
export function inShorthand(texts: readonly string[]): {
  readonly shorthand: Shorthand
  readonly short: ReadonlyMap<string, string>
} {
  const used = new Set(texts.join(''))
  const free = [...ofOneByte, ...ofTwoBytes].filter((letter) => !used.has(letter))
  const runs: string[] = []
  let rest = texts.join('\n')
  while (runs.length < free.length) {
    const chosen = worthMost(rest.split('\n'))
    if (chosen.length === 0) break
    for (const run of chosen) {
      const letter = free[runs.length]
      // a run that overlapped with one before it may be gone
      if (!letter || saved(run, rest.split(run).length - 1) <= 0) continue
      rest = rest.replaceAll(run, letter)
      runs.push(run)
    }
  }
  const lines = rest.split('\n')
  return {
    shorthand: { letters: free.slice(0, runs.length).join(''), runs },
    short: new Map(texts.map((text, index) => [text, lines[index] ?? text])),
  }
}

/** The runs that save bytes, those that save most first; of two of which one is in the other, the one that saves more. */
function worthMost(texts: readonly string[]): string[] {
  const worth = timesOfRuns(texts)
    .map(([run, times]): [string, number] => [run, saved(run, times)])
    .filter(([, gain]) => gain > 0)
    .sort(([, a], [, b]) => b - a)
  const chosen: string[] = []
  for (const [run] of worth) {
    if (chosen.length === atOnce) break
    if (!chosen.some((other) => other.includes(run) || run.includes(other))) chosen.push(run)
  }
  return chosen
}

/** The runs that are there more than once. What goes on from another is not: so the longer are only looked for behind those that are. */
function timesOfRuns(texts: readonly string[]): [run: string, times: number][] {
  const found: [string, number][] = []
  let open = texts.flatMap((text) => {
    const pieces = text.split(joint)
    return pieces.map((_, at) => ({ pieces, at, run: '' }))
  })
  for (let size = 1; size <= mostPieces && open.length > 0; size++) {
    const longer = open.flatMap(({ pieces, at, run }) => {
      const piece = pieces[at]
      return piece === undefined ? [] : [{ pieces, at: at + 1, run: run + piece }]
    })
    const times = new Map<string, number>()
    for (const { run } of longer) times.set(run, (times.get(run) ?? 0) + 1)
    open = longer.filter(({ run }) => (times.get(run) ?? 0) > 1)
    found.push(...[...times].filter(([run, count]) => count > 1 && run.length > 2))
  }
  return found
}

/** In bytes, by a letter of two. */
const saved = (run: string, times: number): number => (bytes(run) - 2) * times - bytes(run) - overhead

/** As if what is not ASCII had two each. */
const bytes = (text: string): number => text.length + (text.match(beyondAscii)?.length ?? 0)
const beyondAscii = /[^\0-\x7f]/g

/** Gives back the texts that were shortened. */
export function lengthening({ letters, runs }: Shorthand): (text: string) => string {
  const told = new Map<string, string>()
  const lengthened = (text: string) => text.replace(anyLetter, (letter) => told.get(letter) ?? letter)
  for (const [index, letter] of [...letters].entries()) told.set(letter, lengthened(runs[index] ?? letter))
  return lengthened
}

/** Plain data with each of its texts changed. */
export function withTexts<T>(data: T, change: (text: string) => string): T
export function withTexts(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data)
  if (Array.isArray(data)) return data.map((one) => withTexts(one, change))
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withTexts(value, change)]))
}

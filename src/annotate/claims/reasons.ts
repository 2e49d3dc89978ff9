/**
 * Why a claim has its label, each reason once. In English, as the command line and exports tell it; the interface has a message
 * for each, in its own language. `$1`: the article's words that the reason rests on.
 */
export const reasons = {
  withdrawn: '“$1” withdraws or replaces it',
  contradicted: '“$1” reports that somebody contradicts it',
  denial: '“$1” reports a denial',
  'denies-others': 'it denies what others say',
  'contradicts-others': '“$1”: it contradicts what others say',
  opposed: '“$1” sets it against another account',
  'not-established': '“$1” says that it is not established',
  unconfirmed: '“$1”: it is not established',
  accusation: '“$1” is an accusation',
  'accusation-without-ruling': '“$1” is an accusation; the article reports no ruling on it',
  'accusation-then': 'it is an accusation; the article says further on: “$1”',
  'accusation-before': 'it is an accusation; the article says before: “$1”',
  court: 'it is what an accusation before a court says',
  'no-source': '“$1” names no source',
  'nameless-source': '“$1” rests on a source without a name',
  'left-open': '“$1” leaves it open',
  belief: '“$1” is a belief',
  'to-come': '“$1” speaks of what is to come',
  'nobody-knows-yet': '“$1” speaks of what nobody knows yet',
  'named-source': '“$1” rests it on its source',
  'its-source': 'it rests on its source',
  'source-and-colon': 'it stands behind its source and a colon',
  quoted: 'it stands in quotation marks: somebody else’s words',
  'quoted-denial': 'it stands in quotation marks behind a denial',
  'set-apart': 'it is set apart behind the one who says it',
  outlet: 'the sentence beside it tells which outlet says so',
  established: '“$1” says that it is established',
  'source-establishes': '“$1”: its source says that it is established',
  'said-then': 'the article says further on: “$1”',
  'said-before': 'the article says before: “$1”',
} as const satisfies Readonly<Record<string, string>>

export type ReasonKind = keyof typeof reasons

/** One of the reasons, with the article's words that fill it in; empty where it quotes none. */
export interface Reason {
  readonly kind: ReasonKind
  readonly words: string
}

export const reasonOf = (kind: ReasonKind, words = ''): Reason => ({ kind, words })

/** "“reportedly” names no source" */
export const reasonInEnglish = ({ kind, words }: Reason): string => reasons[kind].replace('$1', () => words)

/** How much of a sentence a reason quotes, in UTF-16 units. */
const quoted = 120

/** A sentence as a reason quotes it: on one line, with single marks inside, cut at a word. */
export function shortened(sentence: string): string {
  const plain = sentence
    .replace(/\s+/g, ' ')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll('"', "'")
    .trim()
  if (plain.length <= quoted) return plain
  return `${plain.slice(0, plain.lastIndexOf(' ', quoted)).replace(/[\s,;:]+$/, '')} …`
}

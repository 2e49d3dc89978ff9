import type { EntityType } from '../../annotate/mention.ts'
import { isWrongdoer, roleNoun } from '../../annotate/roles/role-noun.ts'
import type { Chunk } from '../../language/chunk.ts'
import type { ParsedSentence } from '../../language/parsed-sentence.ts'

/** "One of the founders", "a member of parliament": the noun behind "of" says what it is one of. */
const partOf = /^(?:one|part|half)$/
/** What people are called by who do something: "creator", "steward", "violinist", "trainee"; no list holds them all. */
const agentive = /(?:er|or|ist|ian|eer|ee|man|woman|person|steward|expert|veteran)$/
/** Ends like these and is nobody; of the nouns that stand after a name. */
const nobody =
  /^(?:number|matter|order|letter|(?:news)?paper|chapter|disaster|factor|error|offer|answer|murder|transfer|favou?r|power|cent(?:er|re)|river|sector|committee|fee|degree|border|character|semester|reminder|disorder|barrier|gesture|encounter|twist)$/

/** Whether a phrase can say what an entity of a type is: its noun is one of the lists, or says by its form who does something. */
export function suits(sentence: ParsedSentence, chunk: Chunk, type: EntityType): boolean {
  const { words, chunks } = sentence
  const head = words[chunk.head]
  if (!head || head.form === 'plural') return false
  if (partOf.test(head.lower)) {
    const wholes = chunks.filter(({ of }) => of !== null && chunks[of] === chunk)
    return wholes.some((whole) => kindOf(words[whole.head]?.lemma ?? '') === type)
  }
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN') return false
  if (isWrongdoer(head.lemma)) return false
  const before = words[chunk.head - 1]?.lower ?? ''
  return (kindOf(`${before} ${head.lower}`) ?? kindOf(head.lower)) === type
}

const kindOf = (noun: string): EntityType | undefined =>
  roleNoun(noun)?.type ??
  (!noun.includes(' ') && agentive.test(noun) && !nobody.test(noun) ? 'person' : undefined)

/** Words that leave open who or which is meant: "a man", "the northern city". */
const vague: Readonly<Record<EntityType, RegExp>> = {
  person:
    /^(?:man|woman|boy|girl|person|individual|child|adult|member|resident|user|speaker|guest|official|victim|witness|other|one|local|own|very|same|only)$/,
  place:
    /^(?:city|town|village|province|region|district|state|area|country|nation|island|county|capital|(?:north|south|east|west|(?:north|south)-?(?:east|west))(?:ern)?|central|coastal|remote|nearby|small|big|main|largest|biggest|another|same|only)$/,
  organization:
    /^(?:company|firm|group|body|organi[sz]ation|agency|party|team|side|another|same|only|other)$/,
  event: /^(?:event|one|another|same|only)$/,
}

/** Whether the words of a phrase say more than that it is one of its kind. */
export const tells = ({ words }: ParsedSentence, first: number, last: number, type: EntityType): boolean =>
  words
    .slice(first, last)
    .some(({ lower, pos }) => pos !== 'PUNCT' && pos !== 'DET' && !vague[type].test(lower)) &&
  !/^(?:this|that|these|those|his|her|its|their|my|our|your|whose|another|other|fellow|no|some|any|every|such)$/.test(
    words[first]?.lower ?? '',
  )

const articles = { definite: /^the$/, indefinite: /^an?$/ } as const

export const opensWithArticle = (
  { words }: ParsedSentence,
  { first }: Chunk,
  kind: keyof typeof articles,
): boolean => articles[kind].test(words[first]?.lower ?? '')

/** The first word of a phrase behind its article. */
export const withoutArticle = (sentence: ParsedSentence, chunk: Chunk): number =>
  opensWithArticle(sentence, chunk, 'definite') || opensWithArticle(sentence, chunk, 'indefinite')
    ? chunk.first + 1
    : chunk.first

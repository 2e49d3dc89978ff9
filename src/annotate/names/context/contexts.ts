import type { Sentence } from '../../../text/document.ts'
import type { Context } from './context.ts'
import { caseOf, spellingStep, spellings } from './document-words.ts'
import { classBit, extendPhrase, type Gazetteer, lookUp, phraseKey, startOfPhrase } from './gazetteer.ts'
import { findPhrases } from './phrases.ts'
import { findRuns } from './runs.ts'
import { readWord, type Word } from './word.ts'

/** "RIA" is no "Ria": among words in normal case, short capitals are nobody's given name. */
const personal = classBit('given name') | classBit('surname') | classBit('person')
const common = classBit('common')
const isAcronym = ({ form, text }: Word): boolean => form === 'CAPITALS' && text.length <= 5

/** What the features need of each sentence. Training and tagging both go through here. */
export function readContexts(
  sentences: readonly Pick<Sentence, 'tokens'>[],
  gazetteer: Gazetteer,
): Context[] {
  const seen = new Map<string, readonly [Word, number]>()
  const read = (text: string): readonly [Word, number] => {
    let known = seen.get(text)
    if (!known) {
      const word = readWord(text)
      known = [word, lookUp(gazetteer, phraseKey(extendPhrase(startOfPhrase, word.lowerHash)))]
      seen.set(text, known)
    }
    return known
  }
  const known = sentences.map(({ tokens }) => tokens.map(({ text }) => read(text)))
  const words = known.map((sentence) => sentence.map(([word]) => word))
  const cases = words.map(caseOf)
  const written = spellings(sentences, words, cases)
  return words.map((own, index) => {
    const normal = cases[index] === 'normal'
    const masks = Int32Array.from(
      known[index] ?? [],
      ([word, mask]) => mask & ~common & (normal && isAcronym(word) ? ~personal : -1),
    )
    return {
      words: own,
      masks,
      commons: Uint8Array.from(known[index] ?? [], ([, mask]) => (mask & common ? 1 : 0)),
      runs: findRuns(own, masks),
      sentenceCase: ['normal', 'title', 'capitals'].indexOf(cases[index] ?? 'normal'),
      phrases: findPhrases(own, gazetteer),
      spellings: Uint8Array.from(own, (word) => spellingStep(written.get(word.lower))),
      spelling: (word) => written.get(word.lower),
      gazetteer,
    }
  })
}

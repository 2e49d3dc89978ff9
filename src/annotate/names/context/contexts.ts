import { denseMap } from '../../../text/dense-map.ts'
import type { Sentence } from '../../../text/document.ts'
import type { Context } from './context.ts'
import { caseOf, spellingStep, spellings } from './document-words.ts'
import {
  classBit,
  classBits,
  extendPhrase,
  type Gazetteer,
  lookUp,
  phraseKey,
  startOfPhrase,
} from './gazetteer.ts'
import { findPhrases } from './phrases.ts'
import { findRuns } from './runs.ts'
import { readWord, type Word } from './word.ts'

/** "RIA" is no "Ria": among words in normal case, short capitals are nobody's given name. */
const personal = classBits('given name', 'surname', 'person')
const common = classBit('common')
const isAcronym = ({ form, text }: Word): boolean => form === 'CAPITALS' && text.length <= 5

/** What the features need of each sentence. Training and tagging both go through here. */
export function readContexts(
  sentences: readonly Pick<Sentence, 'tokens'>[],
  gazetteer: Gazetteer,
): Context[] {
  const seen = new Map<string, Word>()
  const classes = new Map<Word, number>()
  const read = (text: string): Word => {
    const known = seen.get(text)
    if (known) return known
    const word = readWord(text)
    seen.set(text, word)
    classes.set(word, lookUp(gazetteer, phraseKey(extendPhrase(startOfPhrase, word.lowerHash))))
    return word
  }
  const words = denseMap(sentences, ({ tokens }) => denseMap(tokens, ({ text }) => read(text)))
  const cases = denseMap(words, caseOf)
  const written = spellings(sentences, words, cases)
  return denseMap(words, (own, index) => {
    const normal = cases[index] === 'normal'
    const masks = new Int32Array(own.length)
    const commons = new Uint8Array(own.length)
    const steps = new Uint8Array(own.length)
    for (let i = 0; i < own.length; i++) {
      const word = own[i]
      if (!word) continue
      const mask = classes.get(word) ?? 0
      masks[i] = mask & ~common & (normal && isAcronym(word) ? ~personal : -1)
      commons[i] = mask & common ? 1 : 0
      steps[i] = spellingStep(written.get(word.lower))
    }
    return {
      words: own,
      masks,
      commons,
      runs: findRuns(own, masks),
      sentenceCase: ['normal', 'title', 'capitals'].indexOf(cases[index] ?? 'normal'),
      phrases: findPhrases(own, gazetteer),
      spellings: steps,
      spelling: (word) => written.get(word.lower),
      gazetteer,
    }
  })
}

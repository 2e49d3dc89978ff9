import { wordSet } from '../../text/word-set.ts'
import {
  controllingVerbs,
  reportingVerbs,
  sayingVerbs,
  speechVerbs,
  tellingVerbs,
} from './clause-words-data.ts'

const member = (list: string): ((lemma: string) => boolean) => {
  const lemmas = wordSet(list)
  return (lemma) => lemmas.has(lemma)
}

export const isReporting = member(reportingVerbs)
export const isSpeech = member(speechVerbs)
export const isSaying = member(sayingVerbs)
export const isTelling = member(tellingVerbs)
export const isControlling = member(controllingVerbs)

import { tags } from '../../src/language/tagger/tags.ts'
import type { WordForm } from '../../src/language/word.ts'
import type { TreeWord } from './read-conllu.ts'

const verbForms: Readonly<Record<string, WordForm>> = {
  VB: 'base',
  VBP: 'present',
  VBZ: 'present',
  VBD: 'past',
  VBN: 'participle',
  VBG: 'ing',
  MD: 'modal',
}

/** The tag of a treebank's word, or -1 where its columns are at odds and nothing is learnt from it. */
export function tagOf({
  form: text,
  upos,
  xpos,
  feats,
}: Pick<TreeWord, 'form' | 'upos' | 'xpos' | 'feats'>): number {
  const form = formOf(upos, xpos, feats, text)
  if (form === undefined) return -1
  return tags.findIndex((tag) => tag.pos === upos && tag.form === form)
}

function formOf(upos: string, xpos: string, feats: string, text: string): WordForm | null | undefined {
  // "the United Nations": a part of a name
  if (upos === 'VERB' && xpos === 'NNP')
    return text.endsWith('ing') ? 'ing' : text.endsWith('ed') ? 'participle' : undefined
  if (upos === 'VERB' || upos === 'AUX') return verbForms[xpos]
  if (upos === 'NOUN') return /Number=Plur/.test(feats) ? 'plural' : null
  if (upos === 'ADP') return xpos === 'RP' ? 'particle' : null
  if (upos !== 'PRON') return null
  if (xpos === 'PRP$' || xpos === 'WP$') return 'possessive'
  return /PronType=Rel/.test(feats) ? 'relative' : null
}

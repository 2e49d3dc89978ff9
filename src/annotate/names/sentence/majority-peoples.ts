import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'

const share = /^(?:mainly|largely|mostly|predominantly|historically|heavily|overwhelmingly|majority)$/
const people = classBits('demonym', 'language or religion')

/** Whether a word tells who most of a quarter's people are: "mostly Irish" before Griffin Hollow. */
export const tellsMajority = ({ words, masks }: Pick<Context, 'words' | 'masks'>, at: number): boolean =>
  share.test(lowerAt(words, at - 1)) &&
  (((masks[at] ?? 0) & people) !== 0 || /^(?:black|white)$/.test(lowerAt(words, at)))

import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'

const share = /^(?:mainly|largely|mostly|predominantly|historically|heavily|overwhelmingly|majority)$/
const people = classBit('demonym') | classBit('language or religion')

/** Whether a word tells who most of a quarter's people are: "mostly Irish" before Griffin Hollow. */
export const tellsMajority = ({ words, masks }: Pick<Context, 'words' | 'masks'>, at: number): boolean =>
  share.test(words[at - 1]?.lower ?? '') &&
  (((masks[at] ?? 0) & people) !== 0 || /^(?:black|white)$/.test(words[at]?.lower ?? ''))

import { lowerAt } from '../../../language/words/tagged-word.ts'
import { letterPattern } from '../../../text/letter-pattern.ts'
import type { Context } from '../context/context.ts'

const camelCase = letterPattern`^(?!Mac|Mc|De|Di|Du|La|Le|Van|Fitz|O)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$`
const leads = /^(?:for|by|told|to|from|at|site|outlet|app)$/

/** "according to CoinLedger": who writes two words as one, and is in no list, is a firm or a site. */
export const isCamelCase = ({ words, masks }: Pick<Context, 'words' | 'masks'>, at: number): boolean =>
  !masks[at] && camelCase.test(words[at]?.text ?? '') && leads.test(lowerAt(words, at - 1))

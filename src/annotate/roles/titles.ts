import { wordSet } from '../../text/word-set.ts'
import { formsOfAddress } from './forms-of-address.ts'
import { ambiguousRanks, ranks } from './titles-data.ts'

/** Forms of address and ranks: whoever stands behind one is a person. */
export const titles = wordSet([...formsOfAddress, ranks].join(' '))
/** These and what may be a word or a surname: before a name that is known, it is no part of it. */
export const possibleTitles = wordSet([...titles, ambiguousRanks].join(' '))

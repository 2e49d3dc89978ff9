import type { Gender } from '../roles/role-noun.ts'

export const genderOfPronoun = (pronoun: string): Gender =>
  /^(?:she|her)/i.test(pronoun) ? 'female' : 'male'

/** "He", "she": who does something. */
export const isSubjectPronoun = (pronoun: string): boolean => /^s?he$/i.test(pronoun)

/** What may stand before a pronoun that its sentence begins with: nothing, a joint, a quotation. */
const lead = /^(?:(?:and|but|yet|so|still|then|later|instead|however|meanwhile),? ?|["“'‘].*["”'’],?\s*)?$/isu

/** Whether a sentence begins with a pronoun, `before` being what stands before it there: "He left", "“…,” she said". */
export const isHead = (pronoun: string, before: string): boolean =>
  isSubjectPronoun(pronoun) && before.length <= longestLead && lead.test(before)

/** Of a longer sentence nothing is read, which bounds the time. In UTF-16 units. */
const longestLead = 1500

/** Whether "her" is somebody to whom something is done, by what stands behind it: "acted for her." */
export const isObject = (pronoun: string, after: string): boolean =>
  /^her$/i.test(pronoun) &&
  /^(?:[.,;:!?)”"]|\s(?:to|in|on|at|for|with|as|that|when|after|before|from|by|and|but|if|because|while|of)(?!\p{L}))/u.test(
    after,
  )
/** So far behind it is looked at, in UTF-16 units. */
export const objectReach = 10

import { isClitic, isMark, type Word } from '../../annotate/roles/words.ts'

/** Whether a name before this word is all of the object: "killed Smith in Oslo", but not "killed Smith’s brother", "sold Acme shares". */
export const endsObject = (after: Word | undefined): boolean =>
  after === undefined ||
  (isMark(after) && !isClitic(after)) ||
  /^(?:in|on|at|by|for|from|with|after|before|as|to|during|following|over|and|last|when|twice|\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
    after.lower,
  )

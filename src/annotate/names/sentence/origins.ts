import type { Word } from '../context/word.ts'

/** Whether a name ends before `at` that tells where something is from: "the Łódź-born producer", "Tokyo-based". */
export const isOrigin = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '-' && origins.test(words[at + 1]?.text ?? '')
const origins = /^(?:based|born|bound|area)$/

/** What is in somebody or in a firm, and in no place. */
export const inSomebody =
  /^(?:interest(?:ed)?|confiden(?:ce|t)|faith|trust(?:s|ed)?|belie(?:f|ve|ves|ved)|invest(?:s|ed|ing|ment)?|stakes?|shares?|find(?:s|ing)?|found|sees?|saw|seen|instil(?:s|led)?|quality|something|talent|disappointed|love|result(?:s|ed|ing)?|successor|ally|partner|friend|candidate|leader|plaintiff|defendant|v|case|ruling|opinion|role|roles|character|starr?(?:s|ed|ing)?)$/

import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Word } from '../context/word.ts'

/** Whether "in" stands before a name, and nothing that is in somebody or in a firm: "a barn in Tarnhow", "shares in Hanul". */
export const isInside = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === 'in' && !inSomebody.test(lowerAt(words, from - 2))

const inSomebody =
  /^(?:interest(?:ed)?|confiden(?:ce|t)|faith|trust(?:s|ed)?|belie(?:f|ve|ves|ved)|invest(?:s|ed|ing|ment)?|stakes?|shares?|find(?:s|ing)?|found|sees?|saw|seen|instil(?:s|led)?|quality|something|talent|disappointed|love|result(?:s|ed|ing)?|successor|ally|partner|friend|candidate|leader|plaintiff|defendant|v|case|ruling|opinion|role|roles|character|starr?(?:s|ed|ing)?)$/

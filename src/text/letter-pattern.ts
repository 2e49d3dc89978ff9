/** What is asked of a pattern without a flag for all its matches. */
export type LetterPattern = Pick<RegExp, 'exec' | 'test'>

// A class of all the world's letters is hundreds of ranges, and a browser that has just started takes milliseconds for each pattern
// that has a few of them. Most texts have Latin letters alone, and need some ten ranges.

/** What Unicode's classes have below U+02B0, and below U+0100 where case counts. */
const classes: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯ',
  M: '',
  N: '0-9²³¹¼-¾',
  Ll: 'a-zµß-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
}
/** If case is ignored, both are what has two cases in Unicode: small letters whose capitals lie elsewhere, too. */
const cased = 'A-Za-zµÀ-ÖØ-öø-ÿ'
/** What the classes say nothing about. Punctuation and currencies are none of them. */
const beyond = /[\u02b0-\u1fff\u2070-\u209f\u20c1-\uffff]/
const beyondLatin1 = /[\u0100-\u1fff\u2070-\u209f\u20c1-\uffff]/

/**
 * Patterns over Unicode's classes of letters, as a template: letterPattern`^\p{Lu}\p{L}+`. Each means what it does as a pattern with
 * the flag `u`, in which texts of other letters are looked for; others are with short classes, which are soon compiled.
 */
export const letterPattern = (template: TemplateStringsArray, ...parts: readonly string[]): LetterPattern =>
  patternOf(String.raw(template, ...parts), 'u')

/** The same, of capitals and small letters alike. */
export const letterPatternAnyCase = (
  template: TemplateStringsArray,
  ...parts: readonly string[]
): LetterPattern => patternOf(String.raw(template, ...parts), 'iu')

function patternOf(source: string, flags: string): LetterPattern {
  const short = new RegExp(withShortClasses(source, flags === 'iu'), flags)
  const other = /\\p\{L[lu]\}/.test(source) ? beyondLatin1 : beyond
  let whole: RegExp | undefined
  const fitting = (text: string): RegExp => {
    if (!other.test(text)) return short
    whole ??= new RegExp(source, flags)
    return whole
  }
  return {
    test: (text) => fitting(text).test(text),
    exec: (text) => fitting(text).exec(text),
  }
}

/** Classes stand by themselves or, with other characters, in brackets. */
const withShortClasses = (source: string, anyCase: boolean): string =>
  source.replace(/\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]/g, (part) => {
    const inside = part.replace(/\\p\{(\w+)\}/g, (whole, name: string) =>
      anyCase && /^L[lu]$/.test(name) ? cased : (classes[name] ?? whole),
    )
    return part.startsWith('\\p') && inside !== part ? `[${inside}]` : inside
  })

import { francAll } from 'franc-min'

/** UTF-16 units that are looked at: trigrams of a few paragraphs tell the language. */
const sample = 4_000
/** Shorter texts, headlines say, tell too little: they are taken for English unless their page says otherwise. */
const tellingLength = 200
/** How close to the likeliest language (1) English must come where the page does not declare another. */
const closeEnough = 0.9

/**
 * Whether a text is English, the one language that the analysis knows. The text decides, not the page's own word, which
 * templates often get wrong; `declared` (BCP 47) only settles what the text leaves open.
 */
export function isEnglish(text: string, declared?: string): boolean {
  const declaresOther = declared !== undefined && declared !== '' && !/^en\b/i.test(declared)
  const start = text.slice(0, sample)
  if (start.length < tellingLength) return !declaresOther
  const english = francAll(start).find(([language]) => language === 'eng')?.[1] ?? 0
  return english >= (declaresOther ? 1 : closeEnough)
}

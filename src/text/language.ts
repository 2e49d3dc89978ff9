import { franc } from 'franc-min'

/** UTF-16 units that are looked at: trigrams of a few paragraphs tell the language. */
const sample = 4_000
/** Shorter texts, headlines say, tell too little: they are taken for English unless their page says otherwise. */
const tellingLength = 200

/**
 * Whether a text is English, the one language that the analysis knows. The text decides, not the page's own word, which
 * templates often get wrong; `declared` (BCP 47) only settles what the text leaves open.
 */
export function isEnglish(text: string, declared?: string): boolean {
  const start = text.slice(0, sample)
  const likeliest = start.length < tellingLength ? 'und' : franc(start)
  return likeliest === 'und' ? !declared || /^en\b/i.test(declared) : likeliest === 'eng'
}

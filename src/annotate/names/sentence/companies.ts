import { lowerAt } from '../../../language/words/tagged-word.ts'
import { roleNoun } from '../../roles/role-noun.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import type { Word } from '../context/word.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { legalForms, noBodies, tradeWords } from './companies-data.ts'

/** "Applicant Halden Ltd", at the head of a sentence. */
const isParty = (word: string): boolean =>
  roleNoun(word) !== undefined || /^(?:applicant|claimant|appellant|supplier|owner)$/.test(word)

const legal = new Set(legalForms.split(' '))
/** Whether it says what a company is by law, as "SA" does in capitals alone. */
export const isLegalForm = (word: Word | undefined): boolean =>
  word !== undefined && (legal.has(word.lower) || /^(?:SA|AB|AS|Oy)$/.test(word.text))
const trades = new Set(tradeWords.split(' '))
const notBodies = new Set(noBodies.split(' '))
const longest = 5
const givenName = classBit('given name')
const city = classBits('city', 'town')
const known = classBits('organization', 'city', 'country', 'region')
const outside = classBits('calendar', 'demonym', 'title')

/**
 * Companies that their own words tell: "Halvorsen Corp.", "Fennick Labs", "Dunn & Bradley", "AT&T". The whole run of
 * capitals before the word is the name.
 */
export function findCompanies(
  context: Context,
  sentence: number,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  const { words, masks, commons, sentenceCase } = context
  if (sentenceCase !== 0) return spans
  const found: TaggedSpan[] = []
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.form === 'lower' && words[i]?.lower !== 'plc') continue
    const span = joined(i) ?? told(i)
    if (!span || span.from < (found.at(-1)?.to ?? 0)) continue
    found.push(span)
    i = span.to - 1
  }
  if (found.length === 0) return spans
  const over = found.filter(
    ({ from, to, sure }) =>
      !spans.some(
        (own) =>
          own.type === 'organization' &&
          !(sure && own.from === from && own.to === to) &&
          own.from <= from &&
          to <= own.to &&
          words.slice(own.from, from).every(({ text }) => text !== '-'),
      ),
  )
  return [
    ...spans.filter((own) => !over.some(({ from, to }) => own.from < to && from < own.to)),
    ...over,
  ].sort((a, b) => a.from - b.from)

  /** "Halvorsen Corp.", "Desjardins Economics" */
  function told(i: number): TaggedSpan | undefined {
    const word = words[i]
    if (!word || word.form === 'other') return undefined
    const isLegal = isLegalForm(word)
    if (!isLegal && (!trades.has(word.lower) || word.form !== 'Capital')) return undefined
    let from = i
    while (from > 0 && i - from < longest && isPart(from - 1)) from--
    // at the head of a sentence a common word has its capital from there
    if (from === 0 && i > 1 && ((commons[0] && !(masks[0] ?? 0)) || isParty(lowerAt(words, 0)))) from = 1
    if (from === i || (!isLegal && commons.subarray(from, i).every((own) => own === 1))) return undefined
    // "Reno, NV" is in Nevada
    if (/^(?:nv|se|sa|ab)$/.test(word.lower) && (masks[i - 1] ?? 0) & city) return undefined
    // "Marta Quill Research" would be hers
    if (!isLegal && i - from === 2 && (masks[from] ?? 0) & givenName) return undefined
    // "Capital Economics Ltd."
    let to = i + 1
    while (isLegalForm(words[to]) && (words[to]?.form !== 'lower' || words[to]?.lower === 'plc')) to++
    if (words[to]?.form === 'Capital' && !isLegal) return undefined
    // "Qatar Finance & Business Academy"
    if (words[to]?.text === '&' && !isLegal) return undefined
    const reason = isLegal
      ? `“${word.text}” ends the names of companies`
      : `“${word.text}” is a word of companies’ names`
    return { sentence, from, to, type: 'organization', reason }
  }

  /** "Dunn & Bradley", "Smith & Wesley Holdings", "AT&X" */
  function joined(i: number): TaggedSpan | undefined {
    const word = words[i]
    if (!word) return undefined
    if (word.text.includes('&') && /^\p{Lu}{1,3}&\p{Lu}{1,3}s?$/u.test(word.text))
      return notBodies.has(word.lower)
        ? undefined
        : { sentence, from: i, to: i + 1, type: 'organization', reason: 'an “&” joins its letters' }
    if (word.text !== '&' || !isName(i - 1) || !isName(i + 1)) return undefined
    let from = i - 1
    while (from > 0 && i - from < longest && isPart(from - 1)) from--
    let to = i + 2
    while (to < words.length && to - i < longest && (isName(to) || words[to]?.text === '&')) to++
    const letters = words
      .slice(from, to)
      .map(({ lower }) => lower)
      .join('')
    if (notBodies.has(letters)) return undefined
    // "Jack Lee & Ann Moss" are two people
    if (i - from > 1 && to - i > 2 && (masks[from] ?? 0) & givenName && (masks[i + 1] ?? 0) & givenName)
      return undefined
    if (from === 0 && i > 1 && commons[0] && !(masks[0] ?? 0)) from = 1
    // "from Slater, Wynn & Moss", but "Tesco, Marks & Spencer and Next"
    const isThird =
      from === i - 1 &&
      to === i + 2 &&
      words[from - 1]?.text === ',' &&
      words[from - 2]?.form === 'Capital' &&
      words[from - 3]?.form === 'lower' &&
      !((masks[from - 2] ?? 0) & (known | outside)) &&
      !/^(?:,|and|or)$/.test(words[to]?.text ?? '')
    if (isThird) from -= 2
    // "Ben & Jerry’s"
    if (
      words[to]?.lower === "'s" &&
      words[to + 1]?.form === 'lower' &&
      to - from === 3 &&
      (masks[i + 1] ?? 0) & givenName
    )
      to++
    return { sentence, from, to, type: 'organization', reason: 'an “&” joins its words', sure: true }
  }

  function isName(i: number): boolean {
    const form = words[i]?.form
    return form === 'Capital' || form === 'CAPITALS' || form === 'Initial'
  }
  function isPart(i: number): boolean {
    return (
      isName(i) &&
      ((masks[i] ?? 0) & outside) === 0 &&
      !/^(?:the|a|an|this|that|and)$/.test(lowerAt(words, i))
    )
  }
}

import { isMark, type Word } from '../../annotate/roles/words.ts'
import { readVerbPhrase, tellsEvent } from './verb-phrase.ts'

const stops = new Set('who which whose whom whereas although though but because unless if so'.split(' '))
const finite = /^(?:is|was|are|were|has|have|had|will|would|can|could|may|might|did|does|do|says?|said)$/
/** Words that a line cannot end with: what they begin is missing. */
const open = new Set(
  'a an the of to for at in on by with from into over and or as than that his her its their between against when where how why whether'.split(
    ' ',
  ),
)

/** A line longer than this explains nothing at a glance. In words. */
const longestLine = 40

/**
 * The last word of the clause whose verb stands at `verb`: up to a mark, a relative clause, a contrast or the next verb.
 * Undefined where the clause would break off or has no end near enough.
 */
export function endOfClause(words: readonly Word[], verb: number): number | undefined {
  let quotes = 0
  let brackets = 0
  let end = verb
  for (let i = verb + 1; i < words.length; i++) {
    const word = words[i] as Word
    if (i - verb > longestLine) return undefined
    if (/^["“”„«»]$/u.test(word.text)) {
      const closes = word.text === '”' || word.text === '»' || (word.text === '"' && quotes === 1)
      if (closes && quotes === 0) break
      quotes += closes ? -1 : 1
      // the stop of a sentence that ends with what is quoted
      if (closes && quotes === 0 && /[.!?]$/.test(words[i - 1]?.text ?? '')) return i
    } else if (word.text === '(' || word.text === '[') brackets++
    else if (word.text === ')' || word.text === ']') {
      if (brackets === 0) break
      brackets--
    } else if (word.text === ',' && isInside(words, i)) {
      // the comma of a date or of "Paris, France"
    } else if (/^[–-]$/.test(word.text) && isNumber(words[i - 1]) && isNumber(words[i + 1])) {
      // a score or a span of years
    } else if (isMark(word) && /^[.,;:!?…–—-]+$/u.test(word.text)) break
    else if (
      (word.lower === 'while' && !/ing$/.test(words[i + 1]?.lower ?? '')) ||
      (stops.has(word.lower) && !/^(?:nothing|anything|all|not)$/.test(words[i - 1]?.lower ?? '')) ||
      (word.lower === 'there' && finite.test(words[i + 1]?.lower ?? ''))
    )
      break
    else if (/^(?:and|or)$/.test(word.lower) && opensClause(words, i + 1)) break
    end = i
  }
  if (quotes !== 0 || brackets !== 0 || open.has(words[end]?.lower ?? '')) return undefined
  return end
}

const isNumber = (word: Word | undefined): boolean => /^\d[\d,.]*$/.test(word?.text ?? '')

function isInside(words: readonly Word[], comma: number): boolean {
  const [before, after] = [words[comma - 1], words[comma + 1]]
  if (!before || !after) return false
  if (/^\d{1,2}$/.test(before.text) && /^\d{4}$/.test(after.text)) return true
  return before.name?.type === 'place' && after.name?.type === 'place' && words[comma + 2]?.text === ','
}

/** Whether what follows "and" is a clause of its own, or another verb of the same subject. */
function opensClause(words: readonly Word[], at: number): boolean {
  for (let i = at; i < words.length && i < at + 8; i++) {
    const { lower, name, text } = words[i] as Word
    if (finite.test(lower)) return true
    if (i === at || name || /ly$/.test(lower)) {
      const verb = readVerbPhrase(words, i)
      if (
        verb &&
        (tellsEvent(words, verb) || (i === at && /(?:ed|ing)$/.test(words[verb.main]?.lower ?? '')))
      )
        return true
    }
    if (text === ',' && i > at) return goesOn(words, i)
    if (/^[,.;:]$/.test(text) || /^(?:of|to|for|at|in|on|by|with|from|into|and)$/.test(lower)) return false
  }
  return false
}

/** Whether a finite verb follows the aside that a comma opens: "and his son, Prince John, was chosen". */
function goesOn(words: readonly Word[], comma: number): boolean {
  const close = words.findIndex(({ text }, i) => i > comma && i < comma + 10 && text === ',')
  const verb = close < 0 ? undefined : readVerbPhrase(words, close + 1)
  return verb !== undefined && (!verb.bare || tellsEvent(words, verb))
}

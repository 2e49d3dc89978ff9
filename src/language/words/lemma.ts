import { wordSet } from '../../text/word-set.ts'
import type { Pos, WordForm } from '../word.ts'
import {
  auxiliaries,
  bareStems,
  irregularNouns,
  irregularVerbs,
  stemsInE,
  unchangedAdjectives,
  unchangedNouns,
} from './lemma-data.ts'

const rowsOf = (list: string): string[][] =>
  list
    .trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))

const verbs = new Map<string, string>()
for (const [base = '', past = '', participle = ''] of rowsOf(irregularVerbs))
  for (const form of [past, participle]) if (!verbs.has(form)) verbs.set(form, base)
for (const [form = '', base = ''] of rowsOf(auxiliaries)) verbs.set(form, base)
const nouns = new Map(rowsOf(irregularNouns).map(([plural = '', singular = '']) => [plural, singular]))
const inE = wordSet(stemsInE)
const bare = wordSet(bareStems)
const unchanged = wordSet(unchangedNouns)
const noDegree = wordSet(unchangedAdjectives)

const pronouns = new Map(
  rowsOf(
    "me i|him he|her she|us we|them they|an a|these this|those that|whom who|n't not|ca can|'em they|‘em they",
  ).map(([form = '', lemma = '']) => [form, lemma]),
)
const degrees = new Map(
  rowsOf(
    'better good|best good|worse bad|worst bad|farther far|furthest far|eldest old|safer safe|safest safe|freer free|freest free|rarer rare|rarest rare',
  ).map(([form = '', lemma = '']) => [form, lemma]),
)

const adverbs = new Map(
  rowsOf(
    'later late|earlier early|longer long|sooner soon|higher high|closer close|faster fast|better well|best well',
  ).map(([form = '', lemma = '']) => [form, lemma]),
)

/** The base of a word in lower case, by rule and by lists of what the rules miss. */
export function lemmaOf(lower: string, pos: Pos, form: WordForm | null): string {
  if (pos === 'VERB' || pos === 'AUX') return verbLemma(lower, form)
  if (pos === 'NOUN') return form === 'plural' ? nounLemma(lower) : lower
  if (pos === 'ADJ') return degrees.get(lower) ?? adjectiveLemma(lower)
  if (pos === 'ADV') return lower === "n't" ? 'not' : (degrees.get(lower) ?? adverbs.get(lower) ?? lower)
  if (pos === 'PART') return lower === "n't" ? 'not' : lower
  if (pos === 'PRON' && form === 'possessive') return lower
  if (pos === 'PRON' || pos === 'DET') return pronouns.get(lower) ?? lower
  return lower
}

function verbLemma(lower: string, form: WordForm | null): string {
  if (form === 'base' || form === 'modal')
    return pronouns.get(lower) ?? (form === 'modal' ? (verbs.get(lower) ?? lower) : lower)
  if (form === 'past' && lower === "'d") return 'have'
  const known = verbs.get(lower)
  if (known !== undefined) return known
  if (form === 'ing') return lower.endsWith('ing') ? fromStem(lower.slice(0, -3), true) : lower
  if (form === 'present') return lower.endsWith('s') ? withoutS(lower) : lower
  if (lower.endsWith('ied') && lower.length > 4) return `${lower.slice(0, -3)}y`
  return lower.endsWith('ed') ? fromStem(lower.slice(0, -2), false) : (irregularBehindPrefix(lower) ?? lower)
}

/** "outsold", "re-elected" aside: a prefix before an irregular form. */
function irregularBehindPrefix(lower: string): string | undefined {
  const [prefix] = /^(?:re|under|un|out|over|mis|fore|pre|co|self)-?/.exec(lower) ?? []
  const base = prefix && verbs.get(lower.slice(prefix.length))
  return base ? prefix + base : undefined
}

const vowel = 'aeiou'
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowel.includes(letter)

/** The base of which "-ed" or "-ing" was taken. */
function fromStem(stem: string, ing: boolean): string {
  if (stem.length < 2 || bare.has(stem)) return stem
  if (inE.has(stem)) return `${stem}e`
  const hyphen = stem.lastIndexOf('-')
  if (hyphen > 0 && hyphen < stem.length - 2)
    return stem.slice(0, hyphen + 1) + fromStem(stem.slice(hyphen + 1), ing)
  const [last, before, earlier] = [stem.at(-1) ?? '', stem.at(-2) ?? '', stem.at(-3)]
  if (last === before && !'lsfzeo'.includes(last)) return stem.slice(0, -1)
  // "travelled" and "propelled", but "killed" and "installed"
  if (last === 'l' && before === 'l')
    return /[aeiou][^aeiou]*[aeiou]+ll$/.test(stem) ? stem.slice(0, -1) : stem
  if (stem.endsWith('quizz')) return stem.slice(0, -1)
  if (last === 'e') return ing ? stem : `${stem}e`
  return needsE(stem, last, before, earlier) ? `${stem}e` : stem
}

/** Whether a stem without its "-ed" or "-ing" lost an "e" too. What the sounds leave open stands in the lists. */
function needsE(stem: string, last: string, before: string, earlier: string | undefined): boolean {
  if ('uvc'.includes(last)) return true
  if (last === 'z') return before !== 'z' && before !== 't'
  if (last === 's') return before !== 's'
  if ('wxyiaoh'.includes(last)) return false
  if (last === 'g') return /[adeilru]$/.test(before) && !/(?:ea|oo)g$/.test(stem)
  if (last === 'l' && !isVowel(before)) return 'bcdfgkptz'.includes(before)
  // "u" behind "q" and "g" is no vowel: "quoting", "guiding"
  const double = isVowel(earlier) && !(earlier === 'u' && /[qg]u.{2}$/.test(stem))
  if (last === 't' && before === 'a' && (earlier === 'i' || earlier === 'u')) return true
  if (!isVowel(before) || double) return false
  const short = !/[aeiouy]/.test(stem.slice(0, -2).replace(/^[qg]u/, 'q'))
  // "hoping" is of "hope", for "hop" doubles
  if (short) return true
  if (last === 't') return before === 'a' || before === 'u'
  if (last === 'd' || last === 'k') return true
  if (last === 'r') return before === 'a' || before === 'i' || before === 'u'
  if (last === 'n') return before === 'i'
  if (last === 'm') return before === 'u'
  return last === 'b' && before === 'i'
}

function withoutS(lower: string): string {
  if (lower.length < 3) return lower
  if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  if (/(?:ss|x|zz|sh|[^a]ch|[^o]o)es$/.test(lower) || /(?:[rt]each|[oe]ach|watch|[^d]ach)es$/.test(lower))
    return bare.has(lower.slice(0, -2)) || !inE.has(lower.slice(0, -2))
      ? lower.slice(0, -2)
      : lower.slice(0, -1)
  if (lower.endsWith('es') && bare.has(lower.slice(0, -2))) return lower.slice(0, -2)
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

function nounLemma(lower: string): string {
  const known = nouns.get(lower)
  if (known !== undefined) return known
  if (unchanged.has(lower)) return lower
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0 && hyphen < lower.length - 2)
    return lower.slice(0, hyphen + 1) + nounLemma(lower.slice(hyphen + 1))
  if (/.(?:wo)?men$/.test(lower)) return `${lower.slice(0, -2)}an`
  if (/(?:sheep|fish|craft|people|series|species)$/.test(lower)) return lower
  if (/[^aeo]uses$/.test(lower) && !/^(?:ref|ab|exc|am|acc)?uses$|(?:cl|m|f)uses$/.test(lower))
    return lower.slice(0, -2)
  if (/'s$/.test(lower)) return lower.slice(0, -2)
  if (/(?:ly|pothe|nthe|the)ses$/.test(lower) && !/^(?:clothes)$/.test(lower))
    return `${lower.slice(0, -2)}is`
  return withoutS(lower)
}

function adjectiveLemma(lower: string): string {
  if (lower.length < 5 || noDegree.has(lower)) return lower
  const stem = /^(.+?)(?:er|est)$/.exec(lower)?.[1]
  if (stem === undefined || lower.includes('-')) return lower
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/(?:[bdgmnpt])$/.test(stem) && stem.at(-1) === stem.at(-2)) return stem.slice(0, -1)
  return /(?:[cgsuv]|[rt]s|[bdgpt]l|[aeiou]r|[^aeiou][aeiou][td])$/.test(stem) &&
    !/(?:ong|oung|ar|ear|oor|air|eat|us)$/.test(stem)
    ? `${stem}e`
    : stem
}

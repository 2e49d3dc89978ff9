import { lowerAt } from '../../../language/words/tagged-word.ts'
import { letterPattern } from '../../../text/letter-pattern.ts'
import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { SpanType } from '../tagger/tags.ts'
import { cluesOf } from './clues.ts'
import type { FoundClue } from './found-clue.ts'
import { textOf } from './words-of.ts'

/** What a name that the tagger passed by must be told of as; less, where it is one unknown word and reads like a body’s. */
const enough = 2
const enoughAlone = 1
const leastLetters = 3
/** What lists know so is nobody’s name for what stands around it. */
const known = classBits('country', 'region', 'city', 'place', 'demonym', 'calendar', 'title')

/** Whoever does or says so is somebody or a body: "Renfe cancelled trains", "Cochilco had forecast it". */
const acts = letterPattern`^(?:(?:also |now |already )?(?:said|says|told|announced|confirmed|denied|declined|refused|cancelled|canceled|launched|bought|sold|plans|wants|hopes|expects|owns|runs|makes|employs|operates|published|reported|insists|insisted|warned|urged|sued|hired|fired|appointed|opened|closed|shut|withdrew|objected|complained|replied|responded|agreed|promised|pledged|called|asked|deny|insist|say|want|face) |(?:has|have|had) (?:not |also |already |now |since |repeatedly )*(?!been |become |killed |spread |infected )(?:said|sent|forecast|shut|told|taken|given|begun|bought|sold|paid|won|lost|made|\p{Ll}+ed) |did n't (?:respond|reply)|did not (?:respond|reply)|, (?:which|who|whose) )`
/** Words that stand at the head of a sentence with a capital and are too rare to be known as common. */
const rareWord = /(?:s|ly|ing|tion|ment|ness|ity|ism|ists?|ers?)$/
/** "told The Oregonian", "an email from The Byteline" */
const toThe = /^(?:told|by|from|for)$/

/** Runs of capitals that the tagger passed by and that are told of as a body or a place. */
export function findUntagged(contexts: readonly Context[], tagged: readonly TaggedSpan[]): TaggedSpan[] {
  const taken = contexts.map(({ words }) => new Uint8Array(words.length))
  for (const { sentence, from, to } of tagged) taken[sentence]?.fill(1, from, to)
  return contexts.flatMap((context, sentence) => {
    const found: TaggedSpan[] = []
    const { words, masks, commons, runs, sentenceCase, spelling } = context
    if (sentenceCase !== 0) return []
    for (let head = 0; head < words.length; head = Math.max(head + 1, runs[head]?.end ?? 0)) {
      const run = runs[head]
      if (run?.start !== head) continue
      // "The ILWU, which represents clerks"
      const from = words[head]?.lower === 'the' ? head + 1 : head
      const first = words[from]
      if (!first || from >= run.end || taken[sentence]?.subarray(from, run.end).includes(1)) continue
      // "I’d bought shoes"
      if (first.text.includes("'") && run.end - from === 1) continue
      if (first.form === 'Initial' || first.form === 'lower' || first.text.length < leastLetters) continue
      const after = words[run.end]
      const isCommon = commons.subarray(from, run.end).every((own) => own === 1)
      if (isCommon && after?.text === '-') continue
      // "a spokesperson for the Hawks"
      const isBody =
        from > 2 &&
        words[from - 1]?.lower === 'the' &&
        /^(?:of|for|with|told)$/.test(lowerAt(words, from - 2))
      if (isCommon && (!(isBody || (from > 1 && run.end - from > 1)) || (spelling(first)?.lower ?? 0) > 0))
        continue
      if (after?.text === '-' && /^\p{Lu}|^\p{Ll}{2}$/u.test(words[run.end + 1]?.text ?? '')) continue
      if (masks.subarray(from, run.end).some((mask) => mask & known)) continue
      if (
        words
          .slice(from, run.end)
          .some(({ lower }) => /^(?:and|the)$|(?:ite|ist|led|based|style)$/.test(lower))
      )
        continue
      const sums = new Map<SpanType, number>()
      let reason = ''
      for (const clue of [...cluesOf(context, from, run.end), ...ownClues(context, head, from, run.end)]) {
        sums.set(clue.type, (sums.get(clue.type) ?? 0) + clue.weight)
        reason ||= clue.reason
      }
      for (const type of ['organization', 'place', 'person', 'other'] as const)
        if (
          (sums.get(type) ?? 0) >=
            (isCommon || masks[from] || type !== 'organization' ? enough : enoughAlone) &&
          sums.size === 1
        )
          found.push({ sentence, from, to: run.end, type, reason })
    }
    return found
  })
}

/** "run by Verbrugge", "according to Léger" */
const ownedBy =
  /^(?:(?:run|owned|controlled|published|built|developed|operated|supplied|acquired|manufactured|represented) by|according to)$/

/** What speaks for a body only where the tagger has passed it by. */
function ownClues({ words, masks, commons }: Context, head: number, from: number, to: number): FoundClue[] {
  const first = words[from]
  const isArticle = from > head
  if (isArticle && head > 0 && words[head]?.form === 'Capital' && toThe.test(lowerAt(words, head - 1)))
    return [{ type: 'organization', weight: 2, reason: `“${words[head - 1]?.text} The” stands before it` }]
  if (!first || masks[from] || commons[from]) return []
  const before = `${words[head - 2]?.lower} ${words[head - 1]?.lower}`
  if (ownedBy.test(before) && to - from < 3)
    return [{ type: 'organization', weight: 1, reason: `“${before}” stands before it` }]
  const verb = acts.exec(textOf(words, to, to + reach))?.[0]
  // "that Halcyon Water had swapped samples"
  if (to - from > 1)
    return to - from < 4 && commons[to - 1] === 1 && verb !== undefined
      ? [{ type: 'organization', weight: 1, reason: `“${verb.trim()}” stands after it` }]
      : []
  const isAcronym = first.form === 'CAPITALS' && (isArticle || head === 0 || words[from - 1]?.lower === 'the')
  const isName = first.form === 'Capital' && head === 0 && !isArticle && !rareWord.test(first.lower)
  if (!(isAcronym || isName) || verb === undefined) return []
  // "Rehm, who won"
  const isWho = verb.startsWith(', who')
  return [
    {
      type: isWho ? 'person' : 'organization',
      weight: isWho ? 2 : 1,
      reason: `“${verb.trim()}” stands after it`,
    },
  ]
}
/** So many words behind it are looked at. */
const reach = 5

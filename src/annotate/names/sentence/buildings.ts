import { lowerAt } from '../../../language/words/tagged-word.ts'
import { titles } from '../../roles/titles.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { isShown } from '../is-shown.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** What streets, quarters and buildings end in. Where one of them ends a name of several, it is a place. */
const heads = new Set(
  'lodge lounge hotel inn motel hostel resort residence residences cottage mansion mansions cemetery castle manor barracks crescent lane drive terrace quay wharf beach heights falls creek mall plaza estate estates gardens tower towers building apartments flats villa farm ranch racecourse crossing roundabout junction pier marina harbour harbor reservoir dam canyon gorge ridge woods forest meadows common park green grove alley row close mews'.split(
    ' ',
  ),
)
const stops = /^(?:bus|railway|train|metro|tube|coach|police|fire|power|petrol|gas)$/i
const stopHeads = /^(?:stand|station|stop|terminus|terminal|depot)$/i
const where =
  /^(?:in|at|near|from|to|on|outside|inside|off|around|through|via|past|of|towards?|behind|into|beside|over|along|across)$/
const along = /^(?:in|at|on|off|along|outside|over|across|through|around|near|inside)$/
const personal = classBits('given name', 'surname')
const givenName = classBit('given name')
const outside = classBits('calendar', 'demonym', 'organization', 'organization word')
const longest = 4

/** Places that their last word tells and a preposition leads to: "at the King Road Residence", "Sarvate Bus stand". */
export function findBuildings(
  { words, masks, commons, sentenceCase }: Context,
  sentence: number,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  if (sentenceCase !== 0) return spans
  const found: TaggedSpan[] = []
  for (let i = 1; i < words.length; i++) {
    const word = words[i]
    const isStop =
      stopHeads.test(word?.lower ?? '') &&
      stops.test(lowerAt(words, i - 1)) &&
      words[i - 1]?.form === 'Capital'
    if (!word || !(isStop || (word.form === 'Capital' && heads.has(word.lower)))) continue
    let from = isStop ? i - 1 : i
    const head = from
    while (
      from > 0 &&
      i - from < longest &&
      words[from - 1]?.form === 'Capital' &&
      !where.test(lowerAt(words, from - 1)) &&
      !((masks[from - 1] ?? 0) & outside)
    )
      from--
    if (from === head || words[i + 1]?.form === 'Capital') continue
    // "Mrs Green", "Mr Justice Lane"
    if (words.slice(Math.max(0, from - 1), head).some(({ lower }) => titles.has(lower))) continue
    if (commons.subarray(from, head).every((own) => own === 1)) continue
    const before = lowerAt(words, words[from - 1]?.lower === 'the' ? from - 2 : from - 1)
    const own = spans.filter((span) => span.from <= i && from < span.to && isShown(span.type))
    const [whole] = own.filter((span) => span.from === from && span.to === i + 1)
    // "Jane Lane" and "Halden Green" may be somebody
    const isLong = i - from > 1 && (where.test(before) || words[i - 1]?.lower === 'memorial')
    // "all over Marsh Lane": nobody is somewhere along somebody
    const isAlong = along.test(before) && !((masks[from] ?? 0) & givenName)
    const isPerson = !isLong && !isAlong && ((masks[from] ?? 0) & givenName || (masks[i] ?? 0) & personal)
    if (own.some((span) => span.from < from || span.to > i + 1)) continue
    if (whole && (whole.type !== 'person' || whole.sure || isPerson)) continue
    if (
      !where.test(before) &&
      !isLong &&
      (own.length === 0 || (isPerson && own.some(({ type }) => type === 'person')))
    )
      continue
    found.push({
      sentence,
      from,
      to: i + 1,
      type: 'place',
      reason: `“${word.text}” is a word of places’ names`,
    })
  }
  if (found.length === 0) return spans
  return [
    ...spans.filter((own) => !found.some(({ from, to }) => own.from < to && from < own.to)),
    ...found,
  ].sort((a, b) => a.from - b.from)
}

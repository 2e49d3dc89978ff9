import { byAccording } from './according-to.ts'
import type { Attribution } from './attribution.ts'
import { labelledSpeech } from './labelled-speech.ts'
import { nounAttributions } from './noun-attributions.ts'
import { cutsOf, findSites } from './sites.ts'
import type { Word } from './units.ts'
import { byVerb } from './verb-attribution.ts'

/** All attributions of one unit by verbs of saying and "according to", in order. `boundaries` holds the word indexes where a known name begins; `opens` says that the article begins with it. */
export function findAttributions(
  words: readonly Word[],
  boundaries: ReadonlySet<number>,
  doubts: readonly number[],
  opens: boolean,
): Attribution[] {
  const labelled = labelledSpeech(words, opens)
  if (labelled) return [labelled]
  const sites = findSites(words)
  const cuts = new Set([...cutsOf(words, sites), ...doubts])
  const found: Attribution[] = []
  sites.forEach((site) => {
    const attribution = site.group
      ? byVerb(words, site, site.group, cuts, boundaries)
      : byAccording(words, site, cuts)
    if (attribution) found.push(attribution)
  })
  const all = [...found, ...nounAttributions(words, cuts)]
  return all.filter((one) => !isOpinion(one) || !all.some((other) => other !== one && frames(one, other)))
}

/** "defended the deal while saying that it was over": an opinion around a statement gives way to it. */
const frames = ({ content }: Attribution, { cue }: Attribution): boolean =>
  cue.from >= content.from && cue.to <= content.to
const isOpinion = ({ group, shape }: Attribution): boolean =>
  shape === 'phrase' && group !== null && group.verb.classes.has('judge') && !group.verb.classes.has('say')

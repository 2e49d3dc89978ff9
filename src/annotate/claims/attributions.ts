import { byAccording } from './according-to.ts'
import type { Attribution } from './attribution.ts'
import { labelledSpeech } from './labelled-speech.ts'
import { nounAttributions } from './noun-attributions.ts'
import { cutsOf, findSites } from './sites.ts'
import type { Word } from './units.ts'
import { byVerb } from './verb-attribution.ts'

/** All attributions of one unit by verbs of saying and "according to", in order. `boundaries` holds the word indexes where a known name begins. */
export function findAttributions(
  words: readonly Word[],
  boundaries: ReadonlySet<number>,
  doubts: readonly number[],
): Attribution[] {
  const labelled = labelledSpeech(words)
  if (labelled) return [labelled]
  const sites = findSites(words)
  const cuts = new Set([...cutsOf(words, sites), ...doubts])
  const found: Attribution[] = []
  sites.forEach((site, index) => {
    const attribution = site.group
      ? byVerb(words, site, site.group, cuts, sites, index, boundaries)
      : byAccording(words, site, cuts)
    if (attribution) found.push(attribution)
  })
  return [...found, ...nounAttributions(words, cuts)]
}

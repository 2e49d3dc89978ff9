import type { RuleTable } from './rule.ts'

export const corrected: RuleTable = {
  label: 'corrected',
  reason: 'withdrawn',
  silent: ['negated', 'denied', 'absolved', 'withdrawn', 'proven', 'conditional', 'questioned', 'ended'],
  unless: [],
  rows: [
    {
      id: 'corrected.earlier-version',
      cue: 'an? earlier|previous|original version of this article|story|report|post',
      content: 'sentence',
      unless: ['_ * corrected|clarified|removed'],
      no: ['An earlier version of this story corrected the size of the stake.'],
      yes: ['{An earlier version of this article misstated the name of the river}.'],
    },
    {
      id: 'corrected.earlier-version-said',
      cue: 'an? earlier|previous|original|initial version * said|stated|reported|claimed / correction? :? an? earlier|previous|original|initial version of this article|story|report|post ~ said|stated|reported|claimed that?',
      content: 'complement',
      yes: [
        'An earlier version said {the bridge was built in 1911}.',
        'Correction: An earlier version of this article said that {the bell was made of iron}.',
        'A previous version of this story, citing a police source, said {two men had died}.',
      ],
    },
    {
      id: 'corrected.reports-were-wrong',
      cue: 'earlier|initial|early|first|previous|preliminary reports|accounts|statements|versions of|about|from ... @be * wrong|incorrect|inaccurate|false|mistaken|untrue|erroneous|unfounded / earlier|initial|early|first|previous|preliminary reports|accounts|statements|versions @be * wrong|incorrect|inaccurate|false|mistaken|untrue|erroneous|unfounded',
      content: 'sentence',
      yes: ['{Earlier reports of a second blast were wrong}.'],
    },
    {
      id: 'corrected.revises',
      cue: '<revise|amend|correct>.past * the|its|their|that|an death? toll|figure|figures|number|count|tally',
      content: 'clause',
      where: ['_ to|from|down|up $', '_ to|from|down|up ...', '_ of ... to|from ...', '_ $'],
      yes: [
        '{The group later amended its toll to 18}.',
        '{The state has revised the number of dead to nine}, from the 11 announced this morning.',
      ],
      no: ['Lawmakers amended the number of seats in the north.'],
    },
    {
      id: 'corrected.updated-to-correct',
      cue: 'this article|story|report|post @have been updated to correct|fix|remove|retract',
      content: 'sentence',
      yes: ['{This article has been updated to correct the number of the dead}.'],
    },
    {
      id: 'corrected.was',
      cue: '@be * retracted|corrected',
      content: 'subject',
      asks: 'statement',
      yes: [
        '{That study was later retracted}, but the fear lived on.',
        '{This story has been corrected to say that two people died}.',
      ],
    },
    {
      id: 'corrected.retracts',
      cue: 'retracted|retracts|recanted|recants|retracting|recanting',
      content: 'complement',
      asks: 'statement',
      yes: ['The magazine later retracted {the story}.'],
    },
    {
      id: 'corrected.withdraws',
      cue: 'withdrew|withdraws|withdrawing / @have since|later|now? withdrawn',
      content: 'complement',
      where: ['_ @article|this|that|these|those * @told'],
      unless: ['_ @article|this|that|these|those * complaint|complaints'],
      yes: [
        'The witness withdrew {her statement about the fire}.',
        'The radio station has withdrawn {its report}.',
      ],
      no: [
        'The firm withdrew the popular drug after a report on its risks.',
        'Three parents withdrew their complaints.',
      ],
    },
    {
      id: 'corrected.correction',
      cue: 'correction :',
      content: 'complement',
      asks: 'statement',
      yes: ['Correction: {the story misstated the age of the mayor}.'],
    },
  ],
}

import type { RuleTable } from './rule.ts'

export const disputed: RuleTable = {
  label: 'disputed',
  because: 'reports that somebody contradicts it',
  silent: ['negated', 'conditional', 'questioned', 'ended'],
  unless: [],
  rows: [
    {
      id: 'disputed.conflicting-accounts',
      cue: 'conflicting|contradictory|differing accounts|reports|statements|versions of|about|over|on?',
      content: 'sentence',
      yes: [],
    },
    {
      id: 'disputed.denied-by',
      cue: '@be * denied|disputed|contradicted|refuted by',
      content: 'subject',
      yes: [],
    },
    { id: 'disputed.rejected-by', cue: '@be * rejected by', content: 'subject', asks: 'statement', yes: [] },
    {
      id: 'disputed.innocence',
      cue: 'proclaimed|maintained|maintains|insisted|protested his|her|their innocence',
      content: 'clause',
      yes: [],
    },
    {
      id: 'disputed.pleaded-not-guilty-to',
      cue: 'pleaded|pleads|plead not guilty|innocent to|of',
      content: 'complement',
      yes: [],
    },
    { id: 'disputed.pleaded-not-guilty', cue: 'pleaded|pleads|plead not guilty', content: 'clause', yes: [] },
    {
      id: 'disputed.hit-back',
      cue: 'hit|hits|pushed|pushes|hitting|pushing back at|on|against @statements that|of',
      content: 'complement',
      yes: [],
    },
    { id: 'disputed.contrary-to', cue: 'contrary to @statements that|of', content: 'complement', yes: [] },
  ],
}

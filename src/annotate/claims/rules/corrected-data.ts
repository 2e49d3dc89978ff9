import type { RuleTable } from './rule.ts'

export const corrected: RuleTable = {
  label: 'corrected',
  because: 'withdraws or replaces it',
  silent: ['negated', 'denied', 'absolved', 'withdrawn', 'proven', 'conditional', 'questioned', 'ended'],
  unless: [],
  rows: [
    {
      id: 'corrected.earlier-version',
      cue: 'an? earlier|previous|original version of this article|story|report|post',
      content: 'sentence',
      yes: [],
    },
    {
      id: 'corrected.this-article',
      cue: 'this article|story|report|post @have been corrected|amended|retracted',
      content: 'sentence',
      yes: [],
    },
    {
      id: 'corrected.updated-to-correct',
      cue: 'this article|story|report|post @have been updated to correct|fix|remove|retract',
      content: 'sentence',
      yes: [],
    },
    {
      id: 'corrected.has-been',
      cue: '@have * been * corrected|retracted',
      content: 'sentence',
      asks: 'statement',
      yes: [],
    },
    { id: 'corrected.was', cue: '@be * retracted|corrected', content: 'subject', asks: 'statement', yes: [] },
    { id: 'corrected.to', cue: 'corrected|corrects to', content: 'sentence', asks: 'statement', yes: [] },
    {
      id: 'corrected.retracts',
      cue: 'retracted|retracts|withdrew|recanted|retracting',
      content: 'complement',
      asks: 'statement',
      yes: [],
    },
    { id: 'corrected.correction', cue: 'correction :', content: 'complement', asks: 'statement', yes: [] },
  ],
}

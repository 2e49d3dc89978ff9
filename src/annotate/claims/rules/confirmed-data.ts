import type { RuleTable } from './rule.ts'

export const confirmed: RuleTable = {
  label: 'confirmed',
  because: 'says that it is established',
  silent: ['negated', 'denied', 'absolved', 'withdrawn', 'proven', 'conditional', 'questioned', 'ended'],
  unless: [],
  rows: [
    { id: 'confirmed.convicted-of', cue: 'convicted * of', content: 'complement', yes: [] },
    {
      id: 'confirmed.sentenced-for',
      cue: 'sentenced|jailed|imprisoned * for',
      content: 'complement',
      yes: [],
    },
    { id: 'confirmed.sentenced-to-for', cue: 'sentenced to * for', content: 'complement', yes: [] },
    { id: 'confirmed.guilty-to', cue: 'pleaded|pleads guilty to', content: 'complement', yes: [] },
    { id: 'confirmed.found-guilty', cue: 'found guilty of', content: 'complement', yes: [] },
    { id: 'confirmed.was-confirmed', cue: '@be|been * confirmed|verified that?', content: 'clause', yes: [] },
    {
      id: 'confirmed.it-was-confirmed',
      cue: 'it @be|has|had been? * confirmed that',
      content: 'complement',
      yes: [],
    },
    { id: 'confirmed.admitted-to', cue: 'admitted|admits|confessed to', content: 'complement', yes: [] },
  ],
}

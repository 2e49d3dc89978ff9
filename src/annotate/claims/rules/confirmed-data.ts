import type { RuleTable } from './rule.ts'

export const confirmed: RuleTable = {
  label: 'confirmed',
  reason: 'established',
  silent: ['negated', 'denied', 'absolved', 'withdrawn', 'proven', 'conditional', 'questioned', 'ended'],
  unless: [],
  rows: [
    {
      id: 'confirmed.convicted-of',
      cue: 'convicted * of',
      content: 'complement',
      yes: ['They were convicted of {kidnapping, rape and murder}.'],
    },
    {
      id: 'confirmed.sentenced-for',
      cue: 'sentenced|jailed|imprisoned * for',
      content: 'complement',
      asks: 'act',
      unless: ['_ [number]|life|up|more|at|@number'],
      yes: ['He was jailed for {murdering two guards}.'],
      no: ['He was jailed for 18 years on treason charges.'],
    },
    {
      id: 'confirmed.sentenced-to-for',
      cue: 'sentenced to ... for',
      content: 'complement',
      asks: 'act',
      yes: [
        'Pakistan has agreed to allow Indian diplomats to visit a jailed Indian man who was sentenced to death for {spying}.',
        'He was sentenced to death for {the murders}.',
      ],
    },
    {
      id: 'confirmed.guilty-to',
      cue: 'pleaded|pleads guilty ~ to',
      content: 'complement',
      yes: [
        'Abramoff has pleaded guilty to {fraud and tax evasion}.',
        'The clerk pleaded guilty in a packed courtroom on Friday to {forging 19 wills}.',
      ],
    },
    {
      id: 'confirmed.found-guilty',
      cue: 'found guilty of',
      content: 'complement',
      yes: ['Victor Sanchez Rodriguez was found guilty of {17 of the 20 smuggling charges against him}.'],
    },
    {
      id: 'confirmed.was-confirmed',
      cue: '@be|been * confirmed|verified that?',
      content: 'clause',
      yes: ['{At least 350 deaths have been confirmed as foreigners}.'],
    },
    {
      id: 'confirmed.it-was-confirmed',
      cue: 'it @be|has|had been? * confirmed that',
      content: 'complement',
      yes: ['It was confirmed that {the ship had sunk}.'],
    },
    {
      id: 'confirmed.admitted-to',
      cue: 'admitted|admits to',
      content: 'complement',
      asks: 'act',
      yes: ['Mr. Osuji has admitted to {paying the money}.'],
      no: ['Thousands have been admitted to hospitals with severe diarrhea.'],
    },
    {
      id: 'confirmed.confessed-to',
      cue: 'confessed|confesses to',
      content: 'complement',
      yes: [
        'He confessed to {a role in the attacks} and is serving life in prison.',
        'The driver confessed to {the theft}.',
      ],
    },
  ],
}

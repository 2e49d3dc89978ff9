import { describe, expect, test } from 'vitest'
import type { SourceKind } from '../../../../src/annotate/claims/sources/identity.ts'
import { readNounPhrase } from '../../../../src/annotate/claims/sources/noun-phrase.ts'
import { isDemonym, isProper } from '../../../../src/annotate/claims/sources/proper.ts'
import { isMany, isSomebody, sourceNoun } from '../../../../src/annotate/claims/sources/source-noun.ts'
import { kindInWords } from '../../../../src/annotate/claims/sources/who-is-it.ts'
import type { Range } from '../../../../src/annotate/claims/words/clauses.ts'
import { readUnits } from '../../../../src/annotate/claims/words/read-units.ts'
import { readDocument } from '../../../../src/text/document.ts'

const wordsOf = (text: string) => readUnits(readDocument(text)).flatMap(({ words }) => words)

/** A noun phrase taken apart, in its words. */
function apart(text: string): Record<string, unknown> {
  const words = wordsOf(text)
  const said = (range: Range | null) =>
    range &&
    words
      .slice(range.from, range.to)
      .map((word) => word.text)
      .join(' ')
  const phrase = readNounPhrase(words, { from: 0, to: words.length })
  const all = {
    head: words[phrase.head]?.text,
    determiner: phrase.determiner,
    possessor: said(phrase.possessor),
    modifiers: said(phrase.modifiers),
    appositions: phrase.appositions.map(said),
    complements: phrase.complements.map(({ preposition, lead, range }) =>
      [lead, preposition, said(range)].filter(Boolean).join(' '),
    ),
    others: said(phrase.others),
  }
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value)),
  )
}

describe('a noun phrase taken apart', () => {
  test.each<[text: string, parts: Record<string, unknown>]>([
    ['officials', { head: 'officials' }],
    ['the officials', { head: 'officials', determiner: 'the' }],
    ['both the officials', { head: 'officials', determiner: 'the' }],
    ['perhaps the officials', { head: 'officials', determiner: 'the' }],
    ['even other officials', { head: 'officials' }],
    ['a senior police official', { head: 'official', determiner: 'a', modifiers: 'senior police' }],
    ['her lawyer', { head: 'lawyer', determiner: 'her' }],
    ["Sandvik's old lawyer", { head: 'lawyer', possessor: 'Sandvik', modifiers: 'old' }],
    ['the boys’ lawyer', { head: 'lawyer', determiner: 'the', possessor: 'the boys' }],
    ["Sandvik's brother, Lars", { head: 'brother', possessor: 'Sandvik', appositions: ['Lars'] }],
    ['the mayor of Rye', { head: 'mayor', determiner: 'the', complements: ['of Rye'] }],
    [
      'a friend of the mayor of Rye',
      { head: 'friend', determiner: 'a', complements: ['of the mayor of Rye'] },
    ],
    [
      'a doctor at the clinic in Rye',
      { head: 'doctor', determiner: 'a', complements: ['at the clinic', 'in Rye'] },
    ],
    ['a team led by Ann Smith', { head: 'team', determiner: 'a', complements: ['led by Ann Smith'] }],
    ['a doctor named Ann Cole', { head: 'doctor', determiner: 'a', appositions: ['Ann Cole'] }],
    ['a doctor called Ann Cole', { head: 'doctor', determiner: 'a', appositions: ['Ann Cole'] }],
    ['a doctor nicknamed Ann', { head: 'doctor', determiner: 'a', appositions: ['Ann'] }],
    ['a driver, 45', { head: 'driver', determiner: 'a' }],
    ['Moss, a driver', { head: 'Moss', appositions: ['a driver'] }],
    ['Moss — a driver', { head: 'Moss', appositions: ['a driver'] }],
    ['Moss, his driver', { head: 'Moss', appositions: ['his driver'] }],
    ['Moss, chief executive of Kestrel', { head: 'Moss', appositions: ['chief executive of Kestrel'] }],
    ['Moss, of Rye', { head: 'Moss', complements: ['of Rye'] }],
    ['residents, who fled', { head: 'residents' }],
    ['residents who fled to Rye', { head: 'residents', complements: ['fled to Rye'] }],
    ['the firm that runs the port of Rye', { head: 'firm', determiner: 'the', complements: ['that of Rye'] }],
    ['residents and the mayor', { head: 'residents', others: 'the mayor' }],
    ['residents or officials', { head: 'residents', others: 'officials' }],
    ['residents, and the mayor', { head: 'residents', others: 'the mayor' }],
    ['State and federal officials', { head: 'officials', modifiers: 'State and federal' }],
    ['the Ministry of Defence', { head: 'Defence', determiner: 'the', modifiers: 'Ministry of' }],
    ['the Bank of England', { head: 'England', determiner: 'the', modifiers: 'Bank of' }],
    ['the bank of England', { head: 'bank', determiner: 'the', complements: ['of England'] }],
    ['an Oslo-based scholar', { head: 'scholar', determiner: 'an', modifiers: 'Oslo - based' }],
    ['a scholar based in Oslo', { head: 'scholar', determiner: 'a', complements: ['based in Oslo'] }],
    ['people familiar with it', { head: 'people', complements: ['with it'] }],
    ['people close to Moss', { head: 'people', complements: ['to Moss'] }],
    ['officials speaking in Rye', { head: 'officials', complements: ['speaking in Rye'] }],
    ['a woman, using 3,500 names', { head: 'woman', determiner: 'a' }],
    ['most of the lawyers', { head: 'most', determiner: 'most', complements: ['of the lawyers'] }],
    ['mother-of-three Ann Cole', { head: 'Cole', modifiers: 'mother - of - three Ann' }],
  ])('%s', (text, parts) => {
    expect(apart(text)).toEqual(parts)
  })

  test.each(
    `Ministry Department University Bank House Court Institute Church Republic Kingdom City Board Council Committee Society Association
    Federation League School College Office Bureau Academy Chamber Museum Organization Organisation Foundation Centre Center Journal State
    Commonwealth Diocese Archdiocese Port Bishop Duke Duchess Prince Princess Union`.split(/\s+/),
  )('“%s of” goes on', (head) => {
    expect(apart(`the ${head} of Peace`).head).toBe('Peace')
  })

  test.each(
    'familiar close present able aware involved responsible loyal opposed based speaking working using citing including here there alike to not'.split(
      ' ',
    ),
  )('“%s” stands behind its noun', (word) => {
    expect(apart(`people ${word} it`).head).toBe('people')
  })

  test.each('both all even only also like just perhaps other fellow'.split(' '))(
    '“%s” is skipped',
    (word) => {
      expect(apart(`${word} the officials`)).toEqual({ head: 'officials', determiner: 'the' })
    },
  )

  test.each(
    `state city county federal local national foreign military senior junior former current past young male female medical legal industry
    business`.split(/\s+/),
  )('“%s and …” is one phrase', (adjective) => {
    expect(apart(`${adjective} and other officials`).head).toBe('officials')
  })
})

describe('what the words of a source say that it is', () => {
  test.each<[kind: SourceKind | 'pronoun', text: string]>([
    ['pronoun', 'he'],
    ['pronoun', 'they'],
    ['crowd', 'some'],
    ['crowd', 'many'],
    ['witness', 'residents'],
    ['crowd', 'people'],
    ['crowd', 'critics'],
    ['unnamed-official', 'officials'],
    ['unnamed-official', 'a senior official'],
    ['anonymous', 'a police source'],
    ['anonymous', 'a source'],
    ['anonymous', 'sources'],
    ['crowd', 'people familiar with the matter'],
    ['witness', 'a witness'],
    ['witness', 'witnesses'],
    ['person', 'Ann Cole'],
    ['person', 'a doctor named Ann Cole'],
    ['person', 'Witness 4'],
    ['outlet', 'the Daily Post'],
    ['outlet', 'the New York Times'],
    ['institution', 'the Ministry of Defence'],
    ['institution', 'NATO'],
    ['unnamed-official', 'police'],
    ['document', 'the report'],
    ['document', 'court documents'],
  ])('%s: %s', (kind, text) => {
    const words = wordsOf(`Then ${text}`)
    expect(kindInWords(words, { from: 1, to: words.length })).toBe(kind)
  })
})

describe('nouns that call a source', () => {
  test.each<[word: string, singular: string, many: boolean]>([
    ['official', 'official', false],
    ['officials', 'official', true],
    ['spokesman', 'spokesman', false],
    ['spokesmen', 'spokesman', true],
    ['spokeswomen', 'spokeswoman', true],
    ['children', 'child', true],
    ['wives', 'wife', true],
    ['authorities', 'authority', true],
    ['witnesses', 'witness', true],
    ['churches', 'church', true],
    ['people', 'people', true],
    ['children', 'child', true],
    ['wives', 'wife', true],
    ['spokeswomen', 'spokeswoman', true],
    ['businessmen', 'businessman', true],
    ['churches', 'church', true],
    ['coaches', 'coach', true],
    ['speeches', 'speech', true],
    ['witnesses', 'witness', true],
    ['ministries', 'ministry', true],
    ['attorneys', 'attorney', true],
    ['spokespeople', 'spokespeople', true],
    ['staff', 'staff', true],
    ['personnel', 'personnel', true],
    ['crew', 'crew', true],
    ['media', 'media', true],
    ['police', 'police', false],
    ['troops', 'troop', true],
    ['research', 'research', false],
  ])('%s: %s, many: %s', (word, singular, many) => {
    expect(sourceNoun(word)).toMatchObject({ singular, many })
  })

  test.each([
    'researches',
    'datas',
    'evidences',
    'literatures',
    'intelligences',
    'footages',
    'forceses',
    'bridge',
    'peoples',
  ])('%s is none', (word) => {
    expect(sourceNoun(word)).toBeUndefined()
  })

  test.each<[word: string, many: boolean, somebody: boolean]>([
    ['officials', true, false],
    ['official', false, true],
    ['hospitals', true, false],
    ['hospital', false, false],
    ['reports', true, false],
    ['report', false, false],
    ['neighbour', false, true],
    ['bridge', false, false],
  ])('%s: many %s, somebody %s', (word, many, somebody) => {
    expect([isMany(word), isSomebody(word)]).toEqual([many, somebody])
  })
})

describe('proper names and adjectives of peoples', () => {
  test.each<[text: string, at: number, proper: boolean, demonym: boolean]>([
    ['Then Kestrel left', 1, true, false],
    ['Then Iraqi troops left', 1, false, true],
    ['Then Iraqis left', 1, false, true],
    ['Then U.S. troops left', 1, false, true],
    ['Then Iraq left', 1, true, false],
    ['Then Western troops left', 1, false, true],
    ['Then Shiite troops left', 1, false, true],
    ['Then troops left', 1, false, false],
    ['The troops left', 0, false, false],
    ['Officials left', 0, false, false],
    ['Kestrel left', 0, true, false],
    ['“Officials left', 1, false, false],
    ['Then Officials left', 1, true, false],
  ])('%s, word %i', (text, at, proper, demonym) => {
    const words = wordsOf(text)
    expect([isProper(words, at), isDemonym(words[at])]).toEqual([proper, demonym])
  })
})

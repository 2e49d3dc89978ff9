import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimLabels, paintedLabels } from '../../../src/annotate/claims/claim.ts'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { reasonInEnglish, reasons } from '../../../src/annotate/claims/reasons.ts'
import { readDocument } from '../../../src/text/document.ts'
import { acrossArticles } from './across-articles.ts'
import { articles } from './articles.ts'
import { denialsAcross } from './denials-across.ts'
import { accusations } from './sentences/accusations.ts'
import { attributions } from './sentences/attributions.ts'
import { contents } from './sentences/contents.ts'
import { denials } from './sentences/denials.ts'
import { doubts } from './sentences/doubts.ts'
import { falseFriends } from './sentences/false-friends.ts'
import { ledVerbs } from './sentences/led-verbs.ts'
import { nobodyNamed } from './sentences/nobody-named.ts'
import { outlooks } from './sentences/outlooks.ts'
import { papers } from './sentences/papers.ts'
import { passedOn } from './sentences/passed-on.ts'
import { quotations } from './sentences/quotations.ts'
import { settled } from './sentences/settled.ts'
import { sourceSpans } from './sentences/source-spans.ts'
import { speakers } from './sentences/speakers.ts'
import { speakersTold } from './sentences/speakers-told.ts'
import { statementPlaces } from './sentences/statement-places.ts'
import { unheld } from './sentences/unheld.ts'
import { withoutVerbs } from './sentences/without-verbs.ts'
import { told } from './told.ts'
import { twoAccounts } from './two-accounts.ts'

const sentences = [
  ...accusations,
  ...attributions,
  ...contents,
  ...denials,
  ...doubts,
  ...falseFriends,
  ...ledVerbs,
  ...nobodyNamed,
  ...outlooks,
  ...papers,
  ...passedOn,
  ...quotations,
  ...settled,
  ...sourceSpans,
  ...speakers,
  ...speakersTold,
  ...statementPlaces,
  ...unheld,
  ...withoutVerbs,
]

describe('one trap a sentence', () => {
  test.each(sentences.map(([trap, text, ...claims]) => ({ trap, text, claims })))(
    '$trap',
    ({ text, claims }) => {
      expect(told(text)).toEqual(claims)
    },
  )

  test('every label has its traps', () => {
    for (const label of claimLabels) {
      expect(
        sentences.filter(([, , ...claims]) => claims.some((claim) => claim.startsWith(label))).length,
        label,
      ).toBeGreaterThan(0)
    }
  })
})

describe('whole reports', () => {
  test.each(Object.entries(articles))('%s', (_, { text, claims }) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('claims across sentences', () => {
  test.each(
    [...acrossArticles, ...denialsAcross, ...twoAccounts].map(([trap, text, ...claims]) => ({
      trap,
      text,
      claims,
    })),
  )('$trap', ({ text, claims }) => {
    expect(told(text)).toEqual(claims)
  })

  test.each([
    'having done so',
    'having done that',
    'having done it',
    'doing so',
    'doing anything',
    'all such payments',
    'any such deals',
    'any role',
    'any direct part',
    'any active role',
    'any knowledge',
    'any connection',
    'any links',
    'any ties',
    'any complicity',
    'any guilt',
    'any misconduct',
    'any impropriety',
  ])('who denies %s denies what was said before', (denied) => {
    const [first] = told(`Prosecutors accused Berg of taking bribes. Berg denied ${denied}.`)
    expect(first).toBe('disputed: taking bribes ← Prosecutors')
  })

  test('the reason names the sentence that denies', () => {
    const [first] = findClaims(
      readDocument('Berg accused the clerk of theft. The clerk denied the allegations as “silly”.'),
      [],
    )
    expect(first && reasonInEnglish(first.reason)).toBe(
      'the article says further on: “The clerk denied the allegations as ‘silly’.”',
    )
  })

  test('what is confirmed later keeps its label and takes the facet', () => {
    const claims = findClaims(
      readDocument('A source said that Lund had died. The ministry later confirmed the report.'),
      [],
    )
    expect(claims.map(({ label, also, related }) => ({ label, also, related }))).toEqual([
      { label: 'unnamed-source', also: ['confirmed'], related: [1] },
      { label: 'confirmed', also: ['attributed'], related: [0] },
    ])
  })

  test('a denial is joined with what it denies', () => {
    const claims = findClaims(
      readDocument('Berg accused the clerk of theft. The clerk denied the allegations.'),
      [],
    )
    expect(claims.map(({ related }) => related)).toEqual([[1], [0]])
  })

  test('a denial too far on joins nothing', () => {
    const text =
      'Berg accused the clerk of theft. It rained. The road was wet. The sun rose. The clerk denied the allegations.'
    expect(findClaims(readDocument(text), []).map(({ related }) => related)).toEqual([[], []])
  })

  test('a pronoun counts as the one it refers to', () => {
    const [, second] = findClaims(
      readDocument('A source said the deal was dead. He said the firm was bankrupt.'),
      [],
    )
    expect(second).toMatchObject({ label: 'unnamed-source', sourceKind: 'anonymous' })
  })
})

test.each([
  'a report',
  'reports',
  'claims',
  'allegations',
  'accusations',
  'rumours',
  'rumors',
  'suggestions',
  'speculation',
  'charges',
  'assertions',
])('what is dismissed stands behind what it is called: %s', (noun) => {
  expect(told(`Berg dismissed as baseless ${noun} of fraud.`)).toHaveLength(1)
  expect(told(`Berg dismissed as baseless ${noun} of fraud.`)[0]).toMatch(/^disputed: .*fraud ← Berg$/)
})

describe('text that is no plain article', () => {
  const unpainted = (text: string) =>
    findClaims(readDocument(text), []).filter(({ label }) => paintedLabels.includes(label))

  test('a quotation that does not close ends with its paragraph', () => {
    expect(told('“The dam is safe and sound, said Berg.\nOfficials said the road was closed.').at(-1)).toBe(
      'unnamed-source: the road was closed ← Officials',
    )
  })

  test('a quotation goes on where the next paragraph opens with a mark', () => {
    const text =
      'Berg said: “The dam is safe and sound.\n“Nobody should be worried about it.”\nThe road is open.'
    expect(told(text)).toEqual([
      'attributed: The dam is safe and sound ← Berg',
      'attributed: Nobody should be worried about it ← Berg',
    ])
  })

  test('a quotation that goes on behind its speaker’s “said” has the same speaker', () => {
    const text =
      'Reyes left.\n“It is no accident,” Marlow said. “It is a habit, and everybody has seen it.”\nThe road is open.'
    expect(told(text)).toEqual([
      'attributed: It is no accident ← Marlow',
      'attributed: It is a habit, and everybody has seen it ← Marlow',
    ])
  })

  test.each([
    ['furniture', 'Advertisement\nShare this article\nRead more: police said\nSign up for our newsletter'],
    ['a table', 'Team\tPlayed\tWon\nLeeds\t4\t3\nPorto\t4\t1'],
    ['a table of cues', 'Name\tStatus\tSource\nBerg\tDenied\tPolice\nLund\tAlleged\tUnknown'],
    ['a list', '- two eggs\n- a cup of flour\n- salt'],
    ['lyrics', 'I walk the line tonight\nThe moon above the bay\nOh, oh, oh'],
    [
      'a song that tells',
      'They say the night is young\nWitnesses said that you were gone\nOh, I heard them lie\nReportedly you cried',
    ],
    [
      'a song of many',
      'We walk the line tonight\nWitnesses said that dawn was gone\nThe moon stood on our bay\nReportedly they cried\nIt burned for us',
    ],
    [
      'a link to another story',
      'The road is open.\nRead more: Minister denies taking bribes\nRelated: Police say he fled',
    ],
    ['nothing', ''],
    ['marks alone', '“” "" ‘’ — : ; , .'],
    ['rules', 'A tenant may keep one dog. A landlord must give notice.'],
  ])('%s holds nothing to paint', (_, text) => {
    expect(unpainted(text)).toEqual([])
  })

  test('a tweet with its author', () => {
    expect(told('Anna Berg: the dam is safe, go home! #dam @berg')).toEqual([])
  })

  test('a court filing: what the complaint says is an accusation', () => {
    expect(told('The complaint alleges that Berg wired $2m to a shell company on 3 May 2019.')).toEqual([
      'alleged: Berg wired $2m to a shell company on 3 May 2019 ← The complaint',
    ])
  })

  test('spans lie in the text, claims are in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Police',
      'said',
      'that',
      '“',
      '”',
      '"',
      ',',
      '.',
      'Berg',
      'denied',
      'it',
      'reportedly',
      'may',
      'the',
      'dam',
      'was',
      'safe',
      'according',
      'to',
      'but',
      '\n',
      ':',
      'accused',
      'of',
      'could',
      'not',
      'be',
      'confirmed',
      'who',
      'which',
      '’s',
      '(',
      ')',
      '—',
      'claims',
      'called',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join(' ')
        let last = 0
        for (const claim of findClaims(readDocument(text), [])) {
          expect(claim.start).toBeGreaterThanOrEqual(last)
          last = claim.start
          for (const { start, end } of [claim, ...claim.cue, ...claim.source, ...claim.via]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          const { kind, words } = claim.reason
          expect(words !== '', kind).toBe(reasons[kind].includes('$1'))
          expect(claim.also).not.toContain(claim.label)
        }
      }),
      { numRuns: 400 },
    )
  })
})

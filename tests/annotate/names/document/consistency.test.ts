import { describe, expect, test } from 'vitest'
import { readContexts } from '../../../../src/annotate/names/context/contexts.ts'
import { makeConsistent } from '../../../../src/annotate/names/document/consistency.ts'
import type { TaggedSpan } from '../../../../src/annotate/names/tagged-span.ts'
import { type SpanType, spanTypes } from '../../../../src/annotate/names/tagger/tags.ts'
import { readModels } from '../../../../src/read-models.ts'
import { readDocument } from '../../../../src/text/document.ts'
import { readMarked } from '../../marked.ts'

const { gazetteer } = readModels().names

/** The names of a marked text as its document decides on them; `odds` are the tagger's, by the words of a name. */
function agreed(marked: string, odds: Readonly<Record<string, Partial<Record<SpanType, number>>>> = {}) {
  const { text, names } = readMarked(marked)
  const { sentences } = readDocument(text)
  const spans = names.flatMap(({ start, end, type }): TaggedSpan[] => {
    const sentence = sentences.findIndex((own) => own.start <= start && end <= own.end)
    const tokens = sentences[sentence]?.tokens ?? []
    const from = tokens.findIndex((token) => token.start === start)
    const to = tokens.findIndex((token) => token.end === end) + 1
    const own = odds[text.slice(start, end)]
    const read = spanTypes.map((other) => (other === type ? 0 : (own?.[other] ?? -9)))
    return [{ sentence, from, to, type, ...(own ? { odds: read } : {}) }]
  })
  return makeConsistent(readContexts(sentences, gazetteer), spans).map(
    ({ sentence, from, to, type, reason }) => {
      const tokens = sentences[sentence]?.tokens ?? []
      return { name: `${type} ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}`, reason }
    },
  )
}

describe('what a name is the name of, decided once for a document', () => {
  test.each<[why: string, marked: string, names: readonly string[]]>([
    [
      'a full name read as a body, of a person who goes on by the surname',
      '[o Elira Hoxha] was stabbed. [p Hoxha] was a judge.',
      ['person Elira Hoxha', 'person Hoxha'],
    ],
    [
      'a surname read as a body',
      '[p Elira Hoxha] was stabbed. [o Hoxha] was a judge.',
      ['person Elira Hoxha', 'person Hoxha'],
    ],
    [
      'the first word of a company read as a person',
      '[o Norvik Shipping] was fined. [p Norvik] paid.',
      ['organization Norvik Shipping', 'organization Norvik'],
    ],
    [
      'what is mostly a place',
      '[l Aleppo] fell. [p Aleppo] burned. [l Aleppo] is old.',
      ['place Aleppo', 'place Aleppo', 'place Aleppo'],
    ],
    [
      'a place that acts',
      'The envoy flew to [l Tavrinia]. [o Tavrinia] denied it, and [l Tavrinia] voted.',
      ['place Tavrinia', 'place Tavrinia', 'place Tavrinia'],
    ],
    [
      'a country that reads like a body, and its abbreviation',
      'The [o United States] ([o US]) left. The [o US] denied it.',
      ['place United States', 'place US', 'place US'],
    ],
    [
      'a mountain that reads like a person',
      '[l Mount Orvik] erupted. [p Orvik] is high.',
      ['place Mount Orvik', 'place Orvik'],
    ],
    [
      'a town whose park bears its name',
      'Fire reached [l Halden National Park]. People fled from [p Halden]. [p Halden] burned.',
      ['place Halden National Park', 'place Halden', 'place Halden'],
    ],
    [
      'somebody who says something is no town, whatever park there is',
      'Fire reached [l Halden National Park]. People fled from [p Halden]. [p Halden] said so.',
      ['place Halden National Park', 'person Halden', 'person Halden'],
    ],
    [
      'an agency with a name of two words',
      '[o TASR] said so. [p TASR Slovakia] did not.',
      ['organization TASR', 'organization TASR Slovakia'],
    ],
    ['a town that is called one', '[p Dhankuta], a town of 30,000 people, was hit.', ['place Dhankuta']],
    [
      'a person who is called by a trade',
      '[o Kestrel], a teacher from [l Lima], left.',
      ['person Kestrel', 'place Lima'],
    ],
    [
      'whose office is that of a place',
      '[l Waqar Noor], the region’s interior minister, left.',
      ['person Waqar Noor'],
    ],
    [
      'somebody of whom it is told who it was',
      '[o Lindal], who converted in prison, left. [o Lindal] is 40.',
      ['person Lindal', 'person Lindal'],
    ],
    [
      'a chain of a county',
      'It is the [l Halden County] chain. [l Halden County] is wide.',
      ['place Halden County', 'place Halden County'],
    ],
    ['a company director is no company', '[p Ana Ruiz], a company director, left.', ['person Ana Ruiz']],
    [
      'a body that begins with a trade',
      '[p Ana Ruiz] left [o Baker Hughes].',
      ['person Ana Ruiz', 'organization Baker Hughes'],
    ],
    [
      'a place beside a person who is named in full',
      '[p Michael Jordan] flew to [l Jordan]. [l Jordan] is dry.',
      ['person Michael Jordan', 'place Jordan', 'place Jordan'],
    ],
    [
      'names that agree',
      '[p Ana Ruiz] left [o Acme] in [l Lima].',
      ['person Ana Ruiz', 'organization Acme', 'place Lima'],
    ],
  ])('%s', (_, marked, names) => {
    expect(agreed(marked).map(({ name }) => name)).toEqual(names)
  })

  test('two doubtful readings do not outweigh a sure one', () => {
    const marked = '[o Tessmar] rose. [p Tessmar] fell. [p Tessmar] is old.'
    expect(agreed(marked).map(({ name }) => name)[0]).toBe('person Tessmar')
    const doubtful = '[o Tessmar] rose. [l Vell] and [o Vell] and [o Vell] fell.'
    const odds = { Vell: { place: -0.3, organization: -2 } }
    expect(agreed(doubtful, odds).map(({ name }) => name)).toEqual([
      'organization Tessmar',
      'place Vell',
      'place Vell',
      'place Vell',
    ])
  })

  test('says why', () => {
    const [, second] = agreed('[p Elira Hoxha] was stabbed. [o Hoxha] was a judge.')
    expect(second?.reason).toContain('a person')
  })
})

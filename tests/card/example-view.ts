import { reasonOf } from '../../src/annotate/claims/reasons.ts'
import type { Card, ClaimCard, EntityCard, FactLine } from '../../src/view/card.ts'
import { claimLine } from '../../src/view/claim-line.ts'
import { factLines } from '../../src/view/fact-lines.ts'
import type { PageView } from '../../src/view/page-view.ts'
import { summarise } from '../../src/view/summary.ts'
import type { TimelineEntry, TimelinePassage } from '../../src/view/timeline.ts'

// A made-up article about a made-up bridge: every kind of card there is, long names, missing roles, no dates. It is what
// tests and screenshots of the face show, so that they do not depend on what the analysis recognises today.

const claims: readonly ClaimCard[] = [
  claim(
    0,
    'corrected',
    'An earlier version said four workers had been hurt',
    'An earlier version of this article',
    null,
  ),
  claim(
    1,
    'disputed',
    'the company had known of the cracks since spring',
    'Ines Marlow',
    'person:ines-marlow',
    {
      reason: reasonOf('denial', 'rejected'),
      cue: ['rejected'],
      related: ['claim:6'],
      also: ['alleged'],
    },
  ),
  claim(
    2,
    'unverified',
    'a second pier had moved by several centimetres, which could not be independently verified',
    'Residents',
    null,
    {
      reason: reasonOf('not-established', 'could not be independently verified'),
      cue: ['could not be independently verified'],
      also: ['unnamed-source'],
    },
  ),
  claim(
    3,
    'alleged',
    'the foreman allegedly signed inspection sheets for days on which nobody inspected anything',
    null,
    null,
    {
      reason: reasonOf('accusation-without-ruling', 'allegedly'),
      cue: ['allegedly'],
    },
  ),
  claim(
    4,
    'unnamed-source',
    'the order to reopen the bridge came from the ministry',
    'two people with knowledge of the meeting',
    null,
    {
      via: 'The Harbour Courier',
      reason: reasonOf('nameless-source', 'said'),
      cue: ['said'],
    },
  ),
  claim(5, 'possible', 'The bridge could stay closed until the end of the year', null, null, {
    cue: ['could'],
  }),
  claim(6, 'attributed', 'safety was “never a question of money”', 'Marlow', 'person:ines-marlow', {
    cue: ['said'],
  }),
  claim(7, 'confirmed', 'both bearings had been replaced in 2009', 'city records', null, { cue: ['show'] }),
]

const report = {
  title: 'Annual report on the state of the river crossings',
  url: 'https://example.org/reports/crossings',
  publisher: 'Harbour Office',
  published: '2019-03-04',
}
const undated = {
  title: 'Marlow takes over at Northgate Bridges',
  url: null,
  publisher: null,
  published: null,
}

const entities: readonly EntityCard[] = [
  entity('person', 'Ines Marlow', 'chief executive of Northgate Bridges', [
    fact(
      'chief executive of Northgate Bridges',
      'Ines Marlow, chief executive of Northgate Bridges, opened the new lane.',
      undated,
      'role',
    ),
    fact(
      'trained as a structural engineer',
      'Ms Marlow trained as a structural engineer and came to the company in 2004.',
      report,
    ),
    fact(
      'had asked for more inspectors',
      'In a letter that the harbour office published with its report, Ms Marlow said that she had asked for more inspectors in each of the three years before the closure, that the request had been turned down every time, and that she would go on asking for as long as she was in charge of the crossings.',
      report,
      'event',
      'attributed',
    ),
    fact(
      'may stand for mayor',
      'According to people close to her, Marlow may stand for mayor.',
      undated,
      'event',
      'unnamed-source',
    ),
    fact('succeeded Per Anholt', 'She succeeded Per Anholt after the merger.', undated, 'relation'),
    fact('opened the new lane', 'Marlow opened the new lane in heavy rain.', undated, 'event'),
    fact('met the harbour master', 'Marlow met the harbour master twice that year.', report, 'event'),
  ]),
  entity('organization', 'Northgate Bridges', null, [
    fact(
      'a company that runs four crossings',
      'Northgate Bridges is a company that runs four crossings.',
      report,
      'description',
    ),
  ]),
  entity('place', 'Old Harbour Bridge', null, [
    fact(
      'closed to lorries',
      'The Old Harbour Bridge was closed to lorries for two winters.',
      report,
      'event',
    ),
  ]),
  entity('person', 'Tomas Reyes', 'a foreman', null),
  {
    ...entity('person', 'Anholt', null, null),
    readings: [
      {
        name: 'Per Anholt',
        role: 'former head of Northgate Bridges',
        facts: [
          fact(
            'former head of Northgate Bridges',
            'Per Anholt, former head of Northgate Bridges, spoke first.',
            undated,
            'role',
          ),
        ],
      },
      {
        name: 'Lise Anholt',
        role: 'harbour master',
        facts: [
          fact('harbour master', 'Lise Anholt has been harbour master since the flood.', report, 'role'),
        ],
      },
    ],
  },
  entity(
    'organization',
    'Intergovernmental Commission for the Safety of Movable and Immovable River Crossings and Weirs',
    null,
    [],
  ),
  entity('event', 'the Spring Flood of 1998', null, null),
  entity('person', 'عبد الرحمن المرلاوي', 'مهندس', null),
]

const withLinks = entities.map((card) => ({
  ...card,
  claims: claims.filter(({ source }) => source?.card === card.id).map(claimLine),
  company: entities
    .filter(({ id }) => id !== card.id)
    .slice(0, 5)
    .map(({ id, name, type }, index) => ({ card: id, name, type, sentences: 5 - index })),
}))

const all: readonly Card[] = [...withLinks, ...claims]

/** Cards and summary of the made-up article; its marks are left to those who lay it out. */
export const exampleView: PageView = {
  marks: [],
  cards: Object.fromEntries(all.map((card) => [card.id, card])),
  summary: summarise(
    {
      text: '',
      title: 'Bridge across the old harbour closed after cracks are found in two piers',
      url: 'https://www.harbour-courier.example/bridge',
      publisher: 'The Harbour Courier',
      published: '2024-11-02',
    },
    claims,
    withLinks,
    {
      sourcing: { sentences: 24, named: 6, documents: 2, unnamed: 5, nobody: 3, own: 8 },
      timeline: exampleTimeline(),
      firmer: 'claim:0',
    },
  ),
}

/** The same with very much of everything: 60 claims and 200 names. */
export function crowdedView(): PageView {
  const manyClaims = Array.from({ length: 60 }, (_, index): ClaimCard => {
    const { label, text, source } = claims[index % claims.length]!
    return { ...claim(index, label, `${text} (${index + 1})`, null, null), source }
  })
  const many = Array.from({ length: 200 }, (_, index) => {
    const { type, name, role } = entities[index % entities.length]!
    return entity(type, `${name} ${index + 1}`, role, index === 0 ? factsOfMany() : null)
  })
  return {
    marks: [],
    cards: Object.fromEntries([...many, ...manyClaims].map((card) => [card.id, card])),
    summary: summarise({ text: '' }, manyClaims, many, {
      sourcing: { sentences: 0, named: 0, documents: 0, unnamed: 0, nobody: 0, own: 0 },
      timeline: [],
      firmer: null,
    }),
  }
}

/** What twenty documents tell of one: mostly its own, some alike, an office and an age each in its own way. */
function factsOfMany(): FactLine[] {
  const told: readonly (readonly [FactLine['kind'], line: string, quote: string])[] = [
    ['role', 'mayor of Northgate', 'Ines Marlow, mayor of Northgate, opened the new lane before noon.'],
    ['role', 'a 42-year-old engineer', 'Ines Marlow is a 42-year-old engineer.'],
    ['role', 'a 40-year-old mother of two', 'Ines Marlow, a 40-year-old mother of two, came by ferry.'],
    ['role', 'deputy minister of transport', 'Ines Marlow, deputy minister of transport, was there as well.'],
    ['event', 'met the ferrymen', 'Marlow met the ferrymen, and nobody was told of what they spoke.'],
    ['event', 'met the ferrymen', 'Marlow met the ferrymen, and nobody was told of what they spoke.'],
    ['event', 'met the ferrymen', 'On the quay Marlow met the ferrymen.'],
    ['event', 'met the ferrymen', 'Nobody minded that Marlow met the ferrymen.'],
    ['event', 'met the ferrymen', 'On a wet Tuesday Marlow met the ferrymen.'],
    ...Array.from({ length: 11 }, (_, n) => {
      const line = `crossed the bridge on foot in week ${n + 2}`
      return ['event', line, `Marlow ${line}, with the lamps still on.`] as const
    }),
  ]
  const days = [
    '2024-06-03',
    '2024-02-11',
    '2024-02-11',
    '2019-08-30',
    '2024-05-09',
    '2024-05-08',
    '2024-04-02',
  ]
  const facts = told.map(([kind, line, quote], n) => {
    const published = days[n] ?? `2023-0${1 + (n % 9)}-17`
    return { kind, line, quote, document: `${n}.txt`, published, label: null }
  })
  return factLines(facts, (id) => ({
    id,
    title: `${['Northgate votes', 'A walk along the weir', 'Ferries'][Number.parseInt(id, 10) % 3]}, part ${Number.parseInt(id, 10) + 1}`,
    url: `https://example.org/${id}`,
    publisher: 'The Harbour Courier',
    published: facts.find(({ document }) => document === id)?.published ?? null,
  }))
}

/** Three dates: a year, a day that two sentences tell, and a time. */
function exampleTimeline(): TimelineEntry[] {
  const told = (value: string, ...sentences: readonly string[]) => ({
    value,
    passages: sentences.map((sentence, index): TimelinePassage => {
      const [before = '', date = '', after = ''] = sentence.split(/[[\]]/)
      const [start, end] = [before.length, before.length + date.length]
      return {
        text: before + date + after,
        date: { start, end },
        place: { start: start + 300 * index, end: end + 300 * index },
      }
    }),
  })
  return [
    told('2009', 'City records show both bearings had been replaced in [2009].'),
    told(
      '2024-10-28/2024-11-03',
      'The company had sent its inspectors home [this week], when the water in the old harbour stood higher than in any autumn that anybody on either bank could remember, and nobody had asked it why.',
    ),
    told(
      '2024-11-02',
      'The Old Harbour Bridge was closed on [Saturday].',
      'The mayor spoke to residents [earlier today].',
    ),
    told('2024-11-02T18:00', 'The lamps along the railing came on at [6 p.m. on Saturday].'),
  ]
}

function claim(
  index: number,
  label: ClaimCard['label'],
  text: string,
  source: string | null,
  card: string | null,
  more: Partial<ClaimCard> = {},
): ClaimCard {
  return {
    kind: 'claim',
    id: `claim:${index}`,
    label,
    also: [],
    text,
    cue: [],
    reason: reasonOf('its-source'),
    source: source === null ? null : { text: source, card },
    via: null,
    related: [],
    mentions: [],
    run: null,
    places: [{ start: index * 100, end: index * 100 + text.length }],
    ...more,
  }
}

/** `facts` null: no document knows it. */
function entity(
  type: EntityCard['type'],
  name: string,
  role: string | null,
  facts: readonly FactLine[] | null,
): EntityCard {
  const id = `${type}:${name.toLowerCase().replaceAll(' ', '-')}`
  return {
    kind: 'entity',
    id,
    type,
    name,
    role,
    readings: facts ? [{ name, role, facts }] : [],
    claims: [],
    company: [],
    places: [
      { start: 0, end: name.length },
      { start: 40, end: 40 + name.length },
    ],
  }
}

function fact(
  line: string,
  quote: string,
  document: FactLine['document'],
  kind: FactLine['kind'] = 'description',
  label: FactLine['label'] = null,
): FactLine {
  return { kind, line, quote, document, label }
}

import { describe, expect, test } from 'vitest'
import { lemmaOf } from '../../src/language/words/lemma.ts'
import { parseOne } from './parsed.ts'

describe('lemmas', () => {
  test.each([
    ['stopped planned banned referred', 'past', 'stop plan ban refer'],
    [
      'caused closed voted hoped used cited ruled arranged created judged',
      'past',
      'cause close vote hope use cite rule arrange create judge',
    ],
    [
      'killed passed added visited opened offered edited charged',
      'past',
      'kill pass add visit open offer edit charge',
    ],
    ['denied tried died lied agreed freed panicked', 'past', 'deny try die lie agree free panic'],
    ['said told went found overthrew outsold rewrote', 'past', 'say tell go find overthrow outsell rewrite'],
    ['lying dying being travelling controlling making hitting', 'ing', 'lie die be travel control make hit'],
    [
      'says goes does watches teaches fixes causes denies dies reaches',
      'present',
      'say go do watch teach fix cause deny die reach',
    ],
    ['been born shown sworn taken proven', 'participle', 'be bear show swear take prove'],
  ] as const)('of %s', (forms, form, lemmas) => {
    expect(
      forms
        .split(' ')
        .map((word) => lemmaOf(word, 'VERB', form))
        .join(' '),
    ).toBe(lemmas)
  })

  test.each([
    [
      'cities children women crises viruses wives boxes heroes spokesmen series policies churches',
      'city child woman crisis virus wife box hero spokesman series policy church',
    ],
    [
      'houses causes losses movies analyses sons-in-law officials',
      'house cause loss movie analysis sons-in-law official',
    ],
  ])('of the plurals %s', (forms, lemmas) => {
    expect(
      forms
        .split(' ')
        .map((word) => lemmaOf(word, 'NOUN', 'plural'))
        .join(' '),
    ).toBe(lemmas)
  })

  test('are those of the words of a contraction', () => {
    expect(parseOne('He’ll say they can’t, and she won’t.').words.map(({ lemma }) => lemma)).toEqual(
      'he will say they can not , and she will not .'.split(' '),
    )
  })
})

/** A lemma, and its forms. */
const rows = (list: string) => list.split(/\s*\|\s*/).map((row) => row.trim().split(': ') as [string, string])

test.each(
  rows(`large: larger largest | big: bigger biggest | happy: happier happiest | safe: safer safest | sad: sadder saddest | thin: thinner |
    hot: hotter hottest | nice: nicer nicest | huge: huger | brave: braver | free: freer freest | true: truer truest |
    little: littler littlest | noble: nobler | simple: simpler | close: closer closest | sparse: sparser | rare: rarer rarest | pure: purer |
    sure: surer | late: later latest | wide: wider widest | white: whiter | polite: politest | cute: cuter | long: longer longest |
    young: younger youngest | hard: harder hardest | clear: clearer clearest | poor: poorer poorest | fair: fairer | great: greater
    greatest | dear: dearer | strong: stronger strongest | old: older oldest | good: better best | bad: worse worst |
    far: farther furthest | old: eldest | cheap: cheaper | quick: quicker | weak: weakest | slow: slower | tall: taller tallest |
    small: smaller smallest | few: fewer fewest | high: higher highest | rich: richer richest | fresh: fresher`),
)('the adjective %s: %s', (base, forms) => {
  for (const form of forms.split(/\s+/)) expect(lemmaOf(form, 'ADJ', null), form).toBe(base)
})

test.each(
  rows(`late: later | early: earlier | long: longer | soon: sooner | high: higher | close: closer | fast: faster | well: well |
    bad: worse | far: farther | not: n't | never: never`),
)('the adverb %s: %s', (base, form) => {
  expect(lemmaOf(form, 'ADV', null)).toBe(base)
})

test.each(
  rows(`remake: remade | re-sell: re-sold | unmake: unmade | outfight: outfought | overhear: overheard | underwrite: underwrote |
    misread: misread | foreknow: foreknew | prepay: prepaid | co-write: co-wrote cowritten | self-teach: self-taught`),
)('behind a prefix %s: %s', (base, forms) => {
  for (const form of forms.split(' '))
    expect(lemmaOf(form, 'VERB', 'past').replace('cowrite', 'co-write')).toBe(base)
})

test.each(
  rows(`re-elect: re-elected re-electing | waltz: waltzed waltzing | gaze: gazed gazing | buzz: buzzed buzzing | quiz: quizzed |
    negotiate: negotiated negotiating | evaluate: evaluated | appreciate: appreciated | quote: quoted quoting | guide: guided |
    wait: waited waiting | treat: treated | load: loaded loading | lead: leading | decide: decided | invade: invaded | like: liked |
    share: shared | fire: fired | cure: cured | fear: feared | offer: offered | define: defined | obtain: obtained | join: joined |
    assume: assumed | claim: claimed | describe: described | climb: climbed | handle: handled | settle: settled | compel: compelled  | call: called | fill: filling | miss: missed | base: based | promise: promised | force: forced | solve: solved |
    argue: argued | damage: damaged | urge: urged | hang: hanged | bring: bringing | beg: begged | league: leagued | follow: followed |
    tax: taxed | play: played  | veto: vetoed | see: seeing | agree: agreed agreeing | echo: echoed | push: pushed |
    carry: carried carries | bury: buries | tie: ties | focus: focused focuses | pass: passes | fix: fixes | fizz: fizzes | wash: washes |
    watch: watches | teach: teaches | reach: reaches | attach: attaches | ache: aches | cause: causes | use: uses | go: goes | is: is`),
)('the verb %s: %s', (base, forms) => {
  for (const form of forms.split(' '))
    expect(
      lemmaOf(form, 'VERB', form.endsWith('ing') ? 'ing' : form.endsWith('s') ? 'present' : 'past'),
      form,
    ).toBe(base === 'is' ? 'be' : base)
})

test.each(
  rows(`man: men | gunman: gunmen | spokeswoman: spokeswomen | sheep: sheep | spacecraft: spacecraft | townspeople: townspeople |
    subspecies: subspecies | miniseries: miniseries | bus: buses | virus: viruses | campus: campuses | use: uses | refuse: refuses |
    cause: causes | house: houses | clause: clauses | muse: muses | fuse: fuses | analysis: analyses | hypothesis: hypotheses |
    synthesis: syntheses | thesis: theses | 1990: 1990's | city: cities | tie: ties | son-in-law: son-in-laws | mother: mothers |
    box: boxes | church: churches | crash: crashes | bench: benches | coach: coaches | ache: aches | boss: bosses | gas: gases`),
)('the noun %s: %s', (base, form) => {
  expect(lemmaOf(form, 'NOUN', 'plural')).toBe(base)
})

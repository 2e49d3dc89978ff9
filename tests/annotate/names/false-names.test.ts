import { describe, expect, test } from 'vitest'
import type { Context } from '../../../src/annotate/names/context/context.ts'
import { readContexts } from '../../../src/annotate/names/context/contexts.ts'
import { isBareOffice } from '../../../src/annotate/names/document/bare-offices.ts'
import { isDay } from '../../../src/annotate/names/document/days.ts'
import { isDish } from '../../../src/annotate/names/document/dishes.ts'
import { isNumbered } from '../../../src/annotate/names/document/numbered.ts'
import { isProductModel } from '../../../src/annotate/names/document/product-models.ts'
import { isShip } from '../../../src/annotate/names/document/ships.ts'
import { isSought } from '../../../src/annotate/names/document/sought.ts'
import { findTerms } from '../../../src/annotate/names/document/terms.ts'
import { isTitleTold } from '../../../src/annotate/names/document/titles-told.ts'
import { isCamelCase } from '../../../src/annotate/names/sentence/camel-case.ts'
import { isInside } from '../../../src/annotate/names/sentence/inside.ts'
import type { TaggedSpan } from '../../../src/annotate/names/tagged-span.ts'
import type { SpanType } from '../../../src/annotate/names/tagger/tags.ts'
import { readModels } from '../../../src/read-models.ts'
import { readDocument } from '../../../src/text/document.ts'

const { gazetteer } = readModels().names

/** A sentence with one name in brackets, as the tagger has read it. */
function read(marked: string, type: SpanType): { context: Context; span: TaggedSpan } {
  const text = marked.replace(/[[\]]/g, '')
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const { sentences } = readDocument(text)
  const [context] = readContexts(sentences, gazetteer)
  const tokens = sentences[0]?.tokens ?? []
  const from = tokens.findIndex((token) => token.start === start)
  const to = tokens.findIndex((token) => token.end === end) + 1
  if (!context || from < 0 || to <= from) throw new Error(`no words in “${marked}”`)
  return { context, span: { sentence: 0, from, to, type, reason: '' } }
}

type Rule = (context: Context, span: TaggedSpan) => boolean
const rules = {
  day: isDay,
  dish: isDish,
  ship: isShip,
  number: isNumbered,
  product: isProductModel,
  'title of a work': isTitleTold,
  'what is sought': isSought,
  office: isBareOffice,
  'camel case': (context, { from }) => isCamelCase(context, from),
  'inside a place': ({ words }, { from }) => isInside(words, from),
} satisfies Readonly<Record<string, Rule>>

/** What a name is for a rule, how the tagger read it, the sentence with "~" for each of the words. */
const cases: [rule: keyof typeof rules, type: SpanType, is: boolean, text: string, words: string][] = [
  [
    'day',
    'place',
    true,
    'They met at [~] there.',
    `Easter, Christmas, Xmas, Ramadan, Diwali, Hanukkah, Passover, Lent, Eid, Thanksgiving, Halloween, Advent, Pentecost, Yuletide,
    Hogmanay, Holi, Vesak, Nowruz, Purim, Ashura, Midsummer, Sunday, Islam`,
  ],
  ['day', 'place', false, 'They met at [~] there.', 'Marlow, Lent Hill'],
  ['day', 'place', true, 'They met on Eid [~] there.', 'Al Fitr'],
  ['day', 'person', true, 'They met on [~]’s Day there.', 'Valentine, Patrick'],
  ['day', 'person', false, 'They met [~] there.', 'Valentine, Easter'],
  [
    'dish',
    'person',
    true,
    'They ate ~ [Benedict] there.',
    'Eggs, Oysters, Peach, Pear, Pears, Cherries, Bananas, Lobster, Sole, Trout, Veal, Prawn, Prawns, Crepe, Crepes, Beef, Chicken',
  ],
  ['dish', 'organization', false, 'They ate ~ [Benedict] there.', 'Eggs'],
  [
    'dish',
    'place',
    true,
    'They ate ~ [Turkey] there.',
    'roast, roasted, fried, grilled, baked, stuffed, smoked, minced, leftover, sliced, cooked, lean',
  ],
  ['dish', 'place', true, 'They ate [Turkey] ~ there.', 'sandwiches, Sandwiches, soup, pie'],
  ['dish', 'place', false, 'They ate in [Turkey] ~ there.', 'again, Again'],
  ['dish', 'place', true, 'They ate [~] there.', 'Brussels Sprouts, Apple Pie'],
  [
    'ship',
    'event',
    true,
    'They saw the [~ Princess Mia] there.',
    'MV, MS, SS, HMS, USS, HMAS, HMCS, HMNZS, RRS, FV, FB, USNS, RMS, INS, BRP, KRI, ROKS, JS, PNS, LÉ',
  ],
  ['ship', 'person', false, 'They saw [~ Dhoni] there.', 'MS, SS, RMS, Ada'],
  ['ship', 'person', true, 'They saw ~ [Mia Lund] there.', 'MV, HMS'],
  [
    'number',
    'organization',
    true,
    'They read [~] there.',
    `ERR-175, PN-4, V-17, A-4x, #Rise, R11bn, R11m, R11mn, R11k, R11tn, $5m, £5m, €5m, A$5m, KSh80, Sh80, Rs80, RM80, Rp80, KES80, NGN80, PHP80,
    ZAR80, USD80, EUR80, GBP80, Northern, Southern, Eastern, Western, Northeastern, Southwestern, Jr., Sr, ODIs`,
  ],
  ['number', 'organization', false, 'They read [~] there.', 'MI-5, TV-4, G-20, Northerner, ODI'],
  ['number', 'event', true, 'They read [~] there.', 'Paper II, Orro 7'],
  ['number', 'event', false, 'They read [~] there.', 'Orro 77, Orro'],
  [
    'product',
    'place',
    true,
    'They saw ~ Chevrolet [Malibu] there.',
    'a, an, his, her, their, the, 2014, silver, white, black, red, blue, grey, gray, stolen',
  ],
  ['product', 'place', false, 'They saw ~ Chevrolet [Malibu] there.', 'new, 14'],
  [
    'product',
    'organization',
    true,
    'They saw the [~] there.',
    'Honda Civic, Nike Air Max, Boeing Dreamliner',
  ],
  [
    'product',
    'organization',
    false,
    'They saw the [Honda ~] there.',
    `Motor, Motors, Racing, Electronics, Mobile, Financial, Credit, Europe, America, Ventures, Music, Pictures, Research, Deepmind,
    Cloud, News, Health, Capital, Mobility, Sport, Sports, Team, Defense, Defence, Commercial, Helicopters, Global, Studios, Store,
    Stores, Arena, Stadium, Center, Centre, and Civic, & Civic, of Civic, for Civic`,
  ],
  [
    'product',
    'organization',
    true,
    'They took an [Uber] ~ they came.',
    `and, or, to, from, in, at, on, with, for, home, back, there, when, while, because, after, before, that, who, met, is, was, has,
    had, will`,
  ],
  ['product', 'organization', false, 'They took an [Uber] ~ they came.', 'driver, company'],
  ['product', 'organization', false, 'They took the [Uber] ~ they came.', 'home'],
  [
    'product',
    'organization',
    true,
    'They saw [Boeing] ~ there.',
    'A350, B-52, 737, 787, iPhone, iPad, Galaxy, Pixel, Watch, Fitness, Maps, Pay, Music',
  ],
  ['product', 'organization', false, 'They saw [Boeing] ~ there.', 'planes, 73'],
  [
    'title of a work',
    'event',
    true,
    'They heard the third ~, [Cold War], there.',
    'album, single, song, film, movie, novel, memoir, book, play, musical, opera, podcast, documentary, sitcom, sequel, EP',
  ],
  [
    'title of a work',
    'event',
    true,
    'They heard ~ album, [Cold War], there.',
    'his, her, their, its, my, our, Lund’s, the first, the second, the third, the fourth, the fifth, the latest, the new, the debut',
  ],
  ['title of a work', 'event', false, 'They heard ~ album, [Cold War], there.', 'one, an old'],
  ['title of a work', 'person', false, 'They heard ~ album, [Cold War], there.', 'his'],
  ['title of a work', 'event', false, 'They heard his album, [Cold War] ~ there.', 'ended'],
  [
    'what is sought',
    'organization',
    true,
    'He ended his [~] campaign there.',
    'Senate, House, Congress, Parliament',
  ],
  [
    'what is sought',
    'organization',
    true,
    'He ended his [Senate] ~ there.',
    'campaign, campaigns, bid, bids, hopeful, hopefuls',
  ],
  ['what is sought', 'organization', false, 'He ended his [Senate] ~ there.', 'speech'],
  ['what is sought', 'organization', true, 'He ran ~ there.', 'a super [PAC], the [CCTV]'],
  ['what is sought', 'organization', false, 'He ran ~ there.', 'a new [PAC], a [CCTV]'],
  ['office', 'person', true, 'They met ~ [President] there.', 'Mr, Madam, the, Lord'],
  ['office', 'person', false, 'They met ~ [President] there.', 'a, old'],
  ['office', 'person', true, 'They met [~] there.', 'Principal Chief'],
  [
    'camel case',
    'organization',
    true,
    'They read it ~ [CoinLedger] there.',
    'for, by, told, to, from, at, site, outlet, app',
  ],
  ['camel case', 'organization', false, 'They read it ~ [CoinLedger] there.', 'with, and'],
  [
    'camel case',
    'organization',
    false,
    'They read it by [~] there.',
    'MacKenzie, McKenzie, DeVito, DiCaprio, DuPont, LaGuardia, LeBlanc, VanDyke, FitzRoy, OBrien, Coinledger, COINLedger',
  ],
  ['inside a place', 'place', true, 'They saw a barn in [Tarnhow] ~.', 'there'],
  ['inside a place', 'place', false, 'They saw a barn ~ [Tarnhow] there.', 'near, of'],
  [
    'inside a place',
    'organization',
    false,
    'They had ~ in [Hanul] there.',
    `interest, interested, confidence, confident, faith, trust, trusts, trusted, belief, believe, believes, believed, invest, invests,
    invested, investing, investment, stake, stakes, share, shares, find, finds, finding, found, see, sees, saw, seen, instil, instils,
    instilled, quality, something, talent, disappointed, love, result, results, resulted, resulting, successor, ally, partner,
    friend, candidate, leader, plaintiff, defendant, v, case, ruling, opinion, role, roles, character, star, stars, starred, starring`,
  ],
]

describe.each(cases)('%s, read as %s, is told: %s. %s', (rule, type, is, text, words) => {
  test.each(words.split(/,\s*/))('%s', (word) => {
    const { context, span } = read(text.replace('~', word), type)
    expect((rules[rule] as Rule)(context, span)).toBe(is)
  })
})

describe('a text’s own terms', () => {
  const isTerm = (text: string) => findTerms(readContexts(readDocument(text).sentences, gazetteer))('member')

  test.each('a an each every any another multiple several many these your no'.split(' '))(
    'are counted: %s',
    (word) => {
      expect(isTerm(`They asked ${word} Member. He met ${word} Members.`)).toBe(true)
    },
  )

  test.each(
    `is are was were has have can could may might must shall should will would does do of for in on to that which whose who and or
    with without from by at as if when ,`.split(/\s+/),
  )('stand before no other noun: %s', (word) => {
    expect(isTerm(`They asked each Member ${word} it. He saw each Member ${word} him.`)).toBe(true)
  })

  test.each([
    ['once', 'They asked each Member here.'],
    ['with the article', 'They asked the Member. He met the Members.'],
    ['before another noun', 'They asked each Member state. He met each Member state.'],
  ])('are none %s', (_, text) => {
    expect(isTerm(text)).toBe(false)
  })
})

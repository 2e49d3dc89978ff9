import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { formsOf } from '../../../src/annotate/claims/lexicon/lexicon.ts'
import { verbRows } from '../../../src/annotate/claims/lexicon/verbs-data.ts'
import { readDocument } from '../../../src/text/document.ts'

const labelsIn = (text: string): string[] => findClaims(readDocument(text), []).map(({ label }) => label)
const past = (lemma: string): string =>
  [...formsOf(lemma)].find(([, shapes]) => shapes.includes('past'))?.[0] ?? lemma

test('every verb has one row, at its place in the alphabet', () => {
  const lemmas = verbRows.flatMap(({ lemma }) => lemma.split(' '))
  expect(new Set(lemmas).size).toBe(lemmas.length)
  const first = verbRows.map(({ lemma }) => lemma.split(' ')[0] ?? '')
  expect(first).toEqual(first.toSorted())
})

/** What stands behind the verb before "that". */
const behind: Readonly<Record<string, string>> = { point: ' out', tell: ' reporters' }

const saying = verbRows
  .filter(({ classes }) => /\b(?:say|tell)\b/.test(classes))
  // "put the toll at 17" takes figures alone
  .flatMap(({ lemma }) => lemma.split(' ').filter((one) => one !== 'put'))

test.each(saying)('“%s” passes a statement on', (lemma) => {
  const told = `${past(lemma)}${behind[lemma] ?? ''}`
  expect(labelsIn(`Anna Berg ${told} that the dam had failed in May.`)).toHaveLength(1)
})

const lookalikes = verbRows.filter((row) => row.not ?? row.notBefore ?? row.no)

describe.each(lookalikes)('“$lemma”', ({ no = [] }) => {
  test('has a sentence in which it says nothing', () => expect(no.length).toBeGreaterThan(0))
  test.each(no)('%s', (text) => expect(labelsIn(text)).toEqual([]))
})

test.each([
  ['rush', 'rush rushes rushed rushing'],
  ['watch', 'watch watches watched watching'],
  ['pass', 'pass passes passed passing'],
  ['tax', 'tax taxes taxed taxing'],
  ['buzz', 'buzz buzzes buzzed buzzing'],
  ['veto', 'veto vetoes vetoed vetoing'],
  ['deny', 'deny denies denied denying'],
  ['convey', 'convey conveys conveyed conveying'],
  ['accuse', 'accuse accuses accused accusing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['dye', 'dye dyes dyed dyeing'],
  ['lie', 'lie lies lay lain lying'],
  ['acquit', 'acquit acquits acquitted acquitting'],
  ['get', 'get gets got gotten getting'],
  ['see', 'see sees saw seen seeing'],
])('the forms of “%s”', (lemma, forms) => {
  expect([...formsOf(lemma).keys()].join(' ')).toBe(forms)
})

/** A verb, its past and its participle. */
test.each(
  `
    arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become,
    begin began begun, bend bent bent, bet bet bet, bid bid bid, bind bound bound, bite bit bitten, bleed bled bled,
    blow blew blown, break broke broken, breed bred bred, bring brought brought, build built built, burst burst burst,
    buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come,
    cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn,
    drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt,
    fight fought fought, find found found, flee fled fled, fly flew flown, forbid forbade forbidden,
    forecast forecast forecast, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven,
    freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown, hang hung hung,
    hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept, know knew known,
    lay laid laid, lead led led, leave left left, lend lent lent, let let let, lie lay lain, light lit lit,
    lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken,
    overcome overcame overcome, overthrow overthrew overthrown, pay paid paid, put put put, quit quit quit,
    read read read, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen,
    seek sought sought, sell sold sold, send sent sent, set set set, shake shook shaken, shed shed shed,
    shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut, sing sang sung,
    sink sank sunk, sit sat sat, sleep slept slept, slide slid slid, speak spoke spoken, spend spent spent,
    spin spun spun, split split split, spread spread spread, stand stood stood, steal stole stolen, stick stuck stuck,
    strike struck struck, swear swore sworn, sweep swept swept, swim swam swum, swing swung swung, take took taken,
    teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown,
    undergo underwent undergone, understand understood understood, undertake undertook undertaken,
    uphold upheld upheld, wake woke woken, wear wore worn, win won won, withdraw withdrew withdrawn,
    withhold withheld withheld, withstand withstood withstood, write wrote written
  `
    .trim()
    .split(/,\s+/),
)('the parts of “%s”', (parts) => {
  const [lemma = '', past, participle] = parts.split(' ')
  const forms = [...formsOf(lemma)]
  const ofShape = (shape: 'past' | 'participle') =>
    forms
      .filter(([, shapes]) => shapes.includes(shape))
      .map(([form]) => form)
      .join('/')
  expect([ofShape('past'), ofShape('participle')]).toEqual([past, participle])
})

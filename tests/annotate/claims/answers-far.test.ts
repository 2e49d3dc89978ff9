import { describe, expect, test } from 'vitest'
import { toldMarked } from './told.ts'

const claimsFirst = (cases: readonly [why: string, marked: string, claim: string][]) =>
  test.each(cases)('%s', (_, marked, claim) => {
    expect(toldMarked(marked)[0]).toBe(claim)
  })
const between = 'It rained on the pier. Nobody sat outside. The bus was late again. A dog barked.'

describe('who is accused answers further on', () => {
  claimsFirst([
    [
      'a body, of its rosters',
      `Cole alleges that [o:air Corella Air] cut two posts from the night roster. ${between} [o:air Corella] said it had not touched the roster.`,
      'disputed: Corella Air cut two posts from the night roster ← Cole',
    ],
    [
      'a person’s lawyer, of what nobody known tells',
      `Two former workers said [p:marr Lonnie Marr] hurled a pan across the kitchen. ${between} [p:marr Marr]’s solicitor said her client had never thrown a pan at anybody in that kitchen.`,
      'disputed: Lonnie Marr hurled a pan across the kitchen ← Two former workers',
    ],
    [
      'a person, by name of the accuser',
      `[p:f Mei Forsyth] quit. She alleges that he told her to hide the images. ${between} He disputes [p:f Forsyth]’s recollection.`,
      'disputed: he told her to hide the images ← She',
    ],
    [
      'somebody whom it does not name, of two things that it tells',
      `The union alleged that welders were ordered off the site for finding cracks. ${between} [p:s Anton Steyn] said no welder had been ordered away.`,
      'disputed: welders were ordered off the site for finding cracks ← The union',
    ],
    [
      'a denial of the one thing that is told',
      `Three parents said that [p:lund Tom Lund] had thrown a textbook. ${between} [p:lund Lund] denies throwing anything.`,
      'disputed: Tom Lund had thrown a textbook ← Three parents',
    ],
  ])
})

describe('none of these answers', () => {
  claimsFirst([
    [
      'somebody else',
      `Cole alleges that [o:air Corella Air] cut two posts from the night roster. ${between} [o:b Bergair] said it had not touched the roster.`,
      'alleged: Corella Air cut two posts from the night roster ← Cole',
    ],
    [
      'something else',
      `Cole alleges that [o:air Corella Air] cut two posts from the night roster. ${between} [o:air Corella] said it had not raised its fares.`,
      'alleged: Corella Air cut two posts from the night roster ← Cole',
    ],
    [
      'nothing that is denied',
      `Cole alleges that [o:air Corella Air] cut two posts from the night roster. ${between} [o:air Corella] said it had put the roster on a wall.`,
      'alleged: Corella Air cut two posts from the night roster ← Cole',
    ],
    [
      'what will not be',
      `Cole alleges that [o:air Corella Air] cut two posts from the night roster. ${between} [o:air Corella] said it would not change the roster.`,
      'alleged: Corella Air cut two posts from the night roster ← Cole',
    ],
    [
      'silence',
      `Cole alleges that [o:air Corella Air] cut two posts from the night roster. ${between} [o:air Corella] said it did not comment on the roster.`,
      'alleged: Corella Air cut two posts from the night roster ← Cole',
    ],
    [
      'the accuser',
      `[o:u The Pilots Union] alleges that [o:air Corella Air] cut two posts from the roster. ${between} [o:u The Pilots Union] said it had not seen the posts or the roster.`,
      'alleged: Corella Air cut two posts from the roster ← The Pilots Union',
    ],
    [
      'whoever owns the allegation',
      `She heard of [p:t Tirkey]’s allegation that five votes had been bought in the hall. ${between} [p:t Tirkey] said he had not seen votes bought.`,
      'alleged: five votes had been bought in the hall',
    ],
    [
      'the words of an accuser’s namesake',
      `[p:f Mei Forsyth] quit. She alleges that he told her to hide the images. ${between} He disputes [p:b Berg]’s recollection.`,
      'alleged: he told her to hide the images ← She',
    ],
    [
      'one word alone, of what nobody known tells',
      `Two workers said [p:marr Lonnie Marr] bought a pan in the spring. ${between} [p:marr Marr] told the Post he had not seen a pan like it.`,
      'unnamed-source: Lonnie Marr bought a pan in the spring ← Two workers',
    ],
    [
      'a denial of something else, in one of its words',
      `Cole alleges that [p:lund Tom Lund] had a relationship with a clerk. ${between} [p:lund Lund] denies being in a relationship with a minister.`,
      'alleged: Tom Lund had a relationship with a clerk ← Cole',
    ],
  ])
})

import { describe, expect, test } from 'vitest'
import { mayBeCalled } from '../../../src/annotate/entities/description-fits.ts'
import { genderOfGiven } from '../../../src/annotate/entities/given-gender.ts'
import { femaleNames, maleNames } from '../../../src/annotate/entities/given-names-data.ts'
import { unrecognisedPeople } from '../../../src/annotate/entities/unrecognised-people.ts'
import { readDocument } from '../../../src/text/document.ts'

// Too many for a case each: who adds a name counts it, and who loses one sees it.
test.each([
  ['male', maleNames, 1328],
  ['female', femaleNames, 1784],
])('the %s names are whole, by number, each once', (_, names, count) => {
  const list = names.trim().split(/\s+/)
  expect(list).toHaveLength(count)
  expect(new Set(list).size).toBe(count)
})

test.each(
  `alex ali andrea ashley beverley billie carol camille casey charlie chris claude courtney dana dominique evelyn frankie gabriele
  hilary jamie jan jean jo jocelyn jordan joyce kelly kelsey kerry kim laurie lee leslie lesley lindsay lynn marion morgan nicola
  nikita pat robin sacha sam sandy sasha shannon shirley sidney simone stacy taylor terry tracy valentine vivian`.split(
    /\s+/,
  ),
)('%s is a name of both', (name) => {
  expect(genderOfGiven(name)).toBeNull()
})

test.each(
  `ministry council court tribunal university college academy school hospital museum library prison embassy church parliament senate
  assembly government administration army navy committee commission department office directorate secretariat airport institute
  party movement municipality congregation`.split(/\s+/),
)('a %s says so in its name, unless that is abbreviated', (noun) => {
  expect(mayBeCalled(['Tesco'], noun)).toBe(false)
  expect(mayBeCalled(['MPI'], noun)).toBe(true)
  expect(mayBeCalled(['KQED'], noun)).toBe(false)
})

test('a firm says nothing of that', () => {
  expect(mayBeCalled(['Tesco'], 'company')).toBe(true)
})

describe('somebody whom nothing recognised', () => {
  const found = (text: string) =>
    unrecognisedPeople(readDocument(text), []).map(({ start, end }) => text.slice(start, end))

  test.each(
    `’s name|, who left,|, 45, left| is here| was here| has it| had it| does it| did it| will go| would go| could go| said so| says so|
    told him| became mayor| began it| came home| went home| took it| made it| gave it| got it| left home| led it| met him| won it|
    lost it| saw it| knew it| thought so| felt it| found it| held it| kept it| ran home| spoke up| stood up| wrote it| sent it|
    brought it| fell ill| grew up| walked home| also left home| then left home| now left home| later left home| still left home|
    never left home| once left home`
      .replace(/\n\s+/g, ' ')
      .split('|'),
  )('acts: Holm%s', (words) => {
    expect(found(`There Holm${words}.`)).toEqual(['Holm'])
  })

  test.each([' street', ' in it', ', where it rained', ' can go', ''])('does not: Holm%s', (words) => {
    expect(found(`They saw Holm${words}.`)).toEqual([])
  })

  test.each(
    `The This That These Those There Then They Their What When Where Which While With Without Who Whose Whom Why How His Her Hers Him
    She Its Our Your You And But For From After Although Though Because Before Both Each Either Neither Every Everyone Everybody
    Everything Someone Somebody Something Nobody Nothing Anyone One Two Three Four Five Six Seven Eight Nine Ten Some Such Many Much
    More Most Few Fewer Less Several Another Other Others All Any About Above Across Against Along Among Around Also Even Only Just
    Here Now Not Never Once Since Still Until Upon Under Over Out Off Into Like Unlike Than Very Yet Nor Per Via Within During Despite
    Down Next Last First Second Third Instead Perhaps Maybe Meanwhile However Today Yesterday Tomorrow Asked According Police Officials
    People Critics Experts Lawyers Research Data Work Life God Congress Parliament Monday Tuesday Wednesday Thursday Friday Saturday
    Sunday January February March April May June July August September October November December`.split(
      /\s+/,
    ),
  )('%s is nobody', (word) => {
    expect(found(`${word} was here.`)).toEqual([])
  })

  test.each(
    `concertgoer classmate fan shopper commenter poster insider source onlooker woman man person user viewer listener reader guest
    parent local regular attendee`.split(/\s+/),
  )('one %s says so', (word) => {
    expect(found(`There one ${word} says so.`)).toEqual([`one ${word}`])
    expect(found(`There one ${word} sits.`)).toEqual([])
  })

  test.each(
    `say says said told swear swears swore wrote writes posted tweeted recalled recalls claimed claims added joked insisted insists
    described called asked`.split(/\s+/),
  )('one fan %s', (verb) => {
    expect(found(`There one fan ${verb} so.`)).toEqual(['one fan'])
  })

  test.each(['who left', 'at the gate', 'in red', 'on it', 'from Marlow', 'of theirs'])(
    'one fan %s said',
    (words) => {
      expect(found(`There one fan ${words} said so.`)).toContain('one fan')
    },
  )
})

import { describe, expect, test } from 'vitest'
import { kindOfPeople } from '../../../../src/annotate/claims/sources/unnamed-rules.ts'
import { whoSays } from './who-says.ts'

const rain = (sentences: number) => ' The rain fell.'.repeat(sentences)

describe('a voice', () => {
  test.each('for of at from with in to'.split(' '))('speaks for whom stands behind “%s”', (preposition) => {
    const source = `A spokesman ${preposition} NATO`
    expect(
      whoSays([`A spokesman ${preposition} [o:nato NATO] said the convoy had stopped.`, source, '']),
    ).toBe('nato')
  })

  test.each([
    'legal team',
    'legal counsel',
    'legal representative',
    'communications director',
    'communications chief',
    'spokeswoman',
  ])('%s', (voice) => {
    expect(
      whoSays([`The ${voice} of [o:nor Norvane] said the pit was unsafe.`, `The ${voice} of Norvane`, '']),
    ).toBe('nor')
  })

  test.each(['Leaders', 'Officials', 'Organisers', 'Organizers', 'An official', 'A leader'])(
    '%s for a body',
    (voice) => {
      expect(
        whoSays([`${voice} for [o:nor Norvane] said the pit was unsafe.`, `${voice} for Norvane`, '']),
      ).toBe('nor')
    },
  )

  test.each<[text: string, who: string]>([
    [`[o:nor Norvane] closed two pits.${rain(1)} A spokesman said the coal was gone.`, 'open'],
    [`[o:nor Norvane] closed two pits.${rain(2)} A spokesman said the coal was gone.`, 'unnamed'],
    [`[p:berg Ann Berg] closed two pits. A spokesman said the coal was gone.`, 'unnamed'],
    [`The rain fell. A spokesman said the coal was gone.`, 'unnamed'],
  ])('of a body just before: %s', (text, who) => {
    expect(whoSays([text, 'A spokesman', ''])).toBe(who)
  })
})

describe('many, or two, of whom the text has told', () => {
  test.each(['couple', 'pair', 'duo', 'twins', 'two men', 'three women', 'four friends'])(
    'the %s',
    (pair) => {
      const said = `The ${pair} said they were happy.`
      expect(whoSays([`[p:a Ann Cole] and [p:b Bob Reed] wed. ${said}`, `The ${pair}`, ''])).toBe(
        'identified',
      )
      expect(whoSays([`[p:a Ann Cole] and [p:b Bob Reed] wed.${rain(7)} ${said}`, `The ${pair}`, ''])).toBe(
        'identified',
      )
      expect(
        whoSays([`[p:a Ann Cole] and [p:b Bob Reed] wed.${rain(8)} ${said}`, `The ${pair}`, '']),
      ).not.toBe('identified')
    },
  )

  test.each<[text: string, source: string, who: string]>([
    ['[o:lan The Lancet] ran a study in May. The authors said it was safe.', 'The authors', 'identified'],
    [
      `[o:lan The Lancet] ran a study in May.${rain(2)} The authors said it was safe.`,
      'The authors',
      'identified',
    ],
    ['In a study, researchers said it was safe.', 'researchers', 'open'],
    ['Researchers said it was safe.', 'Researchers', 'unnamed'],
    ['One of the divers said it rained.', 'One of the divers', 'unnamed'],
    ['Two of [p:lind Lind]’s parents said it rained.', 'Two of Lind’s parents', 'identified'],
    ['A trove of documents said it rained.', 'A trove of documents', 'identified'],
    ['A mother of three said it rained.', 'A mother of three', 'unnamed'],
    ['A mother of eight said it rained.', 'A mother of eight', 'unnamed'],
    ['The mother of [p:lind Lind] said it rained.', 'The mother of Lind', 'identified'],
  ])('%s', (...one) => {
    expect(whoSays(one)).toBe(one[2])
  })
})

describe('some of many', () => {
  test.each(
    'one two three four five six seven eight nine ten some many most several both all half dozens hundreds thousands scores'.split(
      ' ',
    ),
  )('%s of the documents', (some) => {
    const source = `${some} of the documents`
    expect(whoSays([`On Friday ${source} said the pit was unsafe.`, source, ''])).toBe('identified')
  })

  test.each(
    'a copy, copies, a set, a batch, a trove, a cache, excerpts, a draft, versions, pages, a series, a pile'.split(
      ', ',
    ),
  )('%s of a paper', (sheets) => {
    const source = `${sheets} of the report by Norvane`
    expect(
      whoSays([`On Friday ${sheets} of the report by [o:nor Norvane] said the pit was unsafe.`, source, '']),
    ).toBe('identified')
  })
})

describe('a share of those asked', () => {
  test.each(
    '47 percent, 47%, 4.5%, Half, A third, A quarter, A majority, Most, Many, One, Two, Three'.split(', '),
  )('%s of them', (share) => {
    const text = `In a poll by [o:nor Norvane], ${share.toLowerCase()} of those surveyed said the pit was unsafe.`
    expect(whoSays([text, `${share.toLowerCase()} of those surveyed`, ''])).toBe('open')
  })
})

describe('papers', () => {
  test.each('by from'.split(' '))('a letter %s a body', (preposition) => {
    const source = `A letter ${preposition} Norvane`
    expect(whoSays([`A letter ${preposition} [o:nor Norvane] said the pit was unsafe.`, source, ''])).toBe(
      'nor',
    )
  })
})

describe('figures', () => {
  test.each('by from of in at for'.split(' '))('figures %s a body', (preposition) => {
    const source = `Figures ${preposition} Norvane`
    expect(
      whoSays([`Figures ${preposition} [o:nor Norvane] showed that the pit was unsafe.`, source, '']),
    ).toMatch(/^(?:identified|nor)$/)
  })
})

describe('what people are by what they are called', () => {
  test.each([
    ['anonymous', 'source sources insider insiders person caller'],
    [
      'unnamed-official',
      'official officials authorities officer police prosecutors investigators diplomats minister commander spokesman detectives aides advisers lawmakers generals inspectors',
    ],
    [
      'witness',
      'witness bystanders onlookers residents neighbours neighbors villagers survivors passengers photographers medics doctors correspondents',
    ],
    ['crowd', 'critics people drivers fans'],
  ])('%s', (kind, nouns) => {
    for (const noun of nouns.split(' ')) expect([noun, kindOfPeople(noun)]).toEqual([noun, kind])
  })
})

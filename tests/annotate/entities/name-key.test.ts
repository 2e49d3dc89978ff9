import { describe, expect, test } from 'vitest'
import {
  fold,
  longForm,
  personName,
  sameFullName,
  spellingKey,
} from '../../../src/annotate/entities/name-key.ts'

describe('a name made comparable', () => {
  test.each([
    ['Jean-Paul  O’Neill, Jr.', 'jean paul oneill jr'],
    ['Mevlüt Çavuşoğlu', 'mevlut cavusoglu'],
    ['Işık İnönü', 'isik inonu'],
    ['Łukasz Żółw', 'lukasz zolw'],
    ['Bjørn Ørsted', 'bjorn orsted'],
    ['Đorđe Strauß', 'dorde strauss'],
    ['Ægir Kærgård', 'aegir kaergard'],
    ['Cœur d’Alène', 'coeur dalene'],
    ['U.N.', 'un'],
    ['  (WHO)  ', 'who'],
  ])('%s', (name, key) => {
    expect(fold(name)).toBe(key)
  })
})

describe('a person’s name in parts', () => {
  test.each<[name: string, given: string, middle: string, fullSurname: string, suffix: string]>([
    ['Ana Ruiz', 'ana', '', 'ruiz', ''],
    ['Ruiz', '', '', 'ruiz', ''],
    ['George W. H. Moss', 'george', 'w h', 'moss', ''],
    ['Mohammed bin Salman', 'mohammed', '', 'bin salman', ''],
    ['Ursula von der Leyen', 'ursula', '', 'von der leyen', ''],
    ['van Dyke', '', '', 'van dyke', ''],
    ['Ferdinand Sandoval Jr.', 'ferdinand', '', 'sandoval', 'jr'],
    ['Ann Moss III', 'ann', '', 'moss', 'iii'],
    ['Senior', '', '', 'senior', ''],
    ['Dr. Ann Moss', 'ann', '', 'moss', ''],
    ['Mr', '', '', 'mr', ''],
    ['Anne of Cleves', '', '', 'anne', ''],
    ['Ann Moss, of Leeds', 'ann', '', 'moss', ''],
    ['JaneDoe', 'jane', '', 'doe', ''],
    ['McKenzie', '', '', 'mckenzie', ''],
    ['MacArthur', '', '', 'macarthur', ''],
    ['VanDyke', '', '', 'vandyke', ''],
    ['FitzGerald', '', '', 'fitzgerald', ''],
    ['DesRoches', '', '', 'desroches', ''],
  ])('%s', (name, given, middle, fullSurname, suffix) => {
    const parts = personName(name)
    expect({ ...parts, middle: parts.middle.join(' ') }).toEqual({
      given,
      middle,
      surname: fullSurname.split(' ').at(-1),
      fullSurname,
      suffix,
    })
  })

  test.each(
    'al el bin ibn ben da de del della der den di dos du la le las los mac van von zu ter ten st san abu'.split(
      ' ',
    ),
  )('“%s” is a particle of a surname', (particle) => {
    expect(personName(`Ana ${particle} Ruiz`).fullSurname).toBe(`${particle} ruiz`)
  })

  test.each(
    'Mr Mrs Ms Miss Mx Sir Dame Lord Lady Dr Prof Madam Madame Monsieur Professor Rev. Herr Señora'.split(
      ' ',
    ),
  )('“%s” is no part of a name', (honorific) => {
    expect(personName(`${honorific} Ana Ruiz`).given).toBe('ana')
  })

  test.each('Jr Sr II III IV Junior Senior'.split(' '))('“%s” is no surname', (suffix) => {
    expect(personName(`Ana Ruiz ${suffix}`)).toMatchObject({ surname: 'ruiz', suffix: suffix.toLowerCase() })
  })
})

describe('two full names', () => {
  test.each<[a: string, b: string, same: boolean]>([
    ['George W. Moss', 'George Moss', true],
    ['George W. Moss', 'George Walker Moss', true],
    ['George W. Moss', 'George H. Moss', false],
    ['George W. Moss', 'George H. W. Moss', true],
    ['G. Moss', 'George Moss', true],
    ['George Moss', 'G. Moss', true],
    ['Bill Moss', 'William Moss', true],
    ['Billy Moss', 'Bill Moss', true],
    ['Ann Moss', 'Eva Moss', false],
    ['Ann Moss', 'Ann Fox', false],
    ['Tom Moss Jr', 'Tom Moss Sr', false],
    ['Tom Moss Jr', 'Tom Moss', true],
    ['Tom Moss', 'Tom Moss Sr', true],
  ])('%s, %s', (a, b, same) => {
    expect(sameFullName(personName(a), personName(b))).toBe(same)
  })

  test.each(
    `abigail: abby | abraham: abe | albert: al bertie | alexander: alex sandy | andrew: andy | barack: barry | rebecca: becca becky |
    benjamin: ben | bernard: bernie | elizabeth: beth liz | william: bill billy will | robert: bob bobby rob | catherine: cathy |
    charles: charlie chuck | christopher: chris kit | daniel: dan danny | david: dave | richard: dick rich rick | donald: don donny |
    edward: ed eddie ted | frederick: fred freddie | gerald: gerry jerry | gregory: greg | henry: hank harry | john: jack johnny |
    jacob: jake | james: jamie jim jimmy | jeffrey: jeff | jennifer: jen jenny | jessica: jess | joseph: joe joey | jonathan: jon |
    joshua: josh | katherine: kate kathy | kenneth: ken | kimberly: kim | lawrence: larry | leonard: leo lenny | madison: maddie |
    margaret: maggie meg peggy | matthew: matt | michael: mick mike | nicholas: nick | patrick: pat | peter: pete | philip: phil |
    raymond: ray | ronald: ron ronnie | samuel: sam | stephen: steve steven | stuart: stu | susan: sue | terence: terry | timothy: tim |
    thomas: tom tommy | anthony: tony | victoria: vicky | vincent: vince | walter: walt | zachary: zach | tobias: toby | nathan: nate |
    nathaniel: nat | theodore: theo | gabriel: gabe | maxine: maxie | frances: fran | angela: angie | deborah: debbie | amanda: mandy |
    patricia: trish | charlotte: lottie | eleanor: nell ellie | camilla: millie | clementine: clemmie | matilda: tilly |
    archibald: archie | alfred: alfie | montague: monty | augustus: gus | sebastian: seb | dominic: dom | oliver: olly ollie |
    nicola: nicky | emmanuel: manny | ana: ana`
      .split(/\s*\|\s*/)
      .map((row) => row.split(': ') as [string, string]),
  )('%s is called %s', (long, shorts) => {
    for (const short of shorts.split(' ')) expect(longForm(short), short).toBe(long)
  })
})

describe('spellings of one foreign name', () => {
  test.each([
    ['Andrey', 'Andrei'],
    ['Mohammed', 'Mohamed'],
    ['Sergei', 'Sergey'],
    ['Kristen', 'Kristin'],
    ['Philip', 'Filip'],
    ['Mikhail', 'Mikail'],
    ['Jackov', 'Jakov'],
    ['Tariq', 'Tarik'],
    ['Lvitz', 'Lvits'],
    ['Walter', 'Valter'],
  ])('%s, %s', (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b))
  })

  test.each([
    ['Anna', 'Inna'],
    ['Marek', 'Mark'],
    ['Sven', 'Sten'],
  ])('not %s, %s', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b))
  })
})

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

  test.each([
    ['abby', 'abigail'],
    ['bob', 'robert'],
    ['chuck', 'charles'],
    ['dick', 'richard'],
    ['hank', 'henry'],
    ['jim', 'james'],
    ['kate', 'katherine'],
    ['liz', 'elizabeth'],
    ['maggie', 'margaret'],
    ['mike', 'michael'],
    ['nick', 'nicholas'],
    ['peggy', 'margaret'],
    ['steve', 'stephen'],
    ['ted', 'edward'],
    ['tony', 'anthony'],
    ['zach', 'zachary'],
    ['ana', 'ana'],
  ])('%s is short for %s', (short, long) => {
    expect(longForm(short)).toBe(long)
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

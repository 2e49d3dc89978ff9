import { describe, expect, test } from 'vitest'
import { listed, readOf } from './small-page.ts'

test.each([
  ['no style', '', '', 'OneTwo'],
  ['a margin behind', 'margin-right: 3px', '', 'One Two'],
  ['one before', '', 'margin-left: 3px', 'One Two'],
  ['padding behind', 'padding-right: 3px', '', 'One Two'],
  ['padding before', '', 'padding-left: 3px', 'One Two'],
  ['hardly any', 'margin-right: 2px', '', 'OneTwo'],
  ['a little on either side', 'margin-right: 1.2px', 'padding-left: 1.2px', 'One Two'],
  ['a part of the letters’ size', 'margin-right: .2em', '', 'One Two'],
  ['a part of the page’s', 'margin-right: .2rem', '', 'One Two'],
  ['hardly any of it', 'margin-right: .1em', '', 'OneTwo'],
  ['space on the other sides', 'margin-left: 9px', 'margin-right: 9px', 'OneTwo'],
  ['a margin that takes back the padding', 'padding-right: 3px; margin-right: -3px', '', 'OneTwo'],
])('two words with %s', (_, before, after, text) => {
  expect(readOf(`<p><b style="${before}">One</b><b style="${after}">Two</b></p>`)).toBe(text)
})

test.each([
  ['the box around', '<b style="margin-right: 3px"><i>One</i></b><i>Two</i>', 'One Two'],
  ['a box around both', '<b style="margin-right: 3px"><i>One</i><i>Two</i></b>', 'OneTwo'],
  ['a text beside', '<b style="margin-right: 3px">One</b>Two', 'One Two'],
  ['a text before', 'One<b style="margin-left: 3px">Two</b>', 'One Two'],
])('space of %s', (_, markup, text) => expect(readOf(`<p>${markup}</p>`)).toBe(text))

describe('marks beside a space that a style makes', () => {
  const apart = (before: string, after: string) =>
    readOf(`<p><b style="margin-right: 3px">${before}</b><b>${after}</b></p>`)
      .replace(before, '')
      .replace(after, '')

  test.each(listed('. , ; : ! ? … ) ] " \' ” ’ »'))('a word ends with %s', (mark) => {
    expect(apart(`One${mark}`, 'Two')).toBe(' ')
  })
  test.each(listed('( [ “ ‘ « " \''))('a word begins with %s', (mark) =>
    expect(apart('One', `${mark}Two`)).toBe(' '),
  )
  test.each(listed('- / – — @ # ('))('none ends with %s', (mark) =>
    expect(apart(`One${mark}`, 'Two')).toBe(''),
  )
  test.each(listed('- / – — . , % ) ”'))('none begins with %s', (mark) =>
    expect(apart('One', `${mark}Two`)).toBe(''),
  )
  test('a letter of two code units is one', () => expect(apart('One𝒜', '𝒜Two')).toBe(' '))
})

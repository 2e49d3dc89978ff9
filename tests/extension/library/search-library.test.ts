import { describe, expect, test } from 'vitest'
import { excerpt } from '../../../src/extension/library/excerpt.ts'
import type { SavedDocument } from '../../../src/extension/library/saved-document.ts'
import { librarySearch } from '../../../src/extension/library/search-library.ts'

const document = (id: string, title: string, publisher: string | null = null) =>
  ({ id, title, publisher }) as SavedDocument

function example() {
  const search = librarySearch()
  search.add(
    document('a', 'Harbour opens', 'The Courier'),
    'The café by the harbour opened. Leyla Demir spoke.',
  )
  search.add(document('b', 'Grain prices'), 'Prices at the harbour rose again in spring.')
  search.add(document('c', 'Spring'), 'Nothing of note.')
  return search
}

describe('a search in the library', () => {
  test.each([
    ['all words must be there', 'harbour prices', ['b']],
    ['capitals and accents do not count', 'CAFE leyla', ['a']],
    ['titles count for more', 'spring', ['c', 'b']],
    ['publishers count', 'courier', ['a']],
    ['the last word may be unfinished', 'leyla dem', ['a']],
    ['only the last one', 'leyl demir', []],
    ['nothing is found for nothing', ' ', []],
  ])('%s', (_, query, found) => {
    expect(example().find(query)).toEqual(found)
  })

  test('what is removed is found no more, and again when it is back', () => {
    const search = example()
    search.remove('a')
    expect([search.find('leyla'), search.has('a')]).toEqual([[], false])
    search.add(document('a', 'Harbour opens'), 'Leyla Demir spoke.')
    search.add(document('a', 'Harbour opens'), 'Leyla Demir spoke.')
    expect(search.find('leyla')).toEqual(['a'])
    search.remove('never there')
  })
})

describe('an excerpt', () => {
  const text = `${'One two three four five. '.repeat(20)}The ferry sank.\nIt was old. ${'Six seven. '.repeat(40)}`
  test('is the words around what was found, none of them cut', () => {
    const found = excerpt(text, 'Ferry old')
    expect(found).toContain('The ferry sank. It was old.')
    expect(found).toMatch(/^… \w+\.? .* \w+\.? …$/)
    for (const word of found.replaceAll('… ', '').replaceAll(' …', '').split(' '))
      expect(text).toContain(word)
    expect(found.length).toBeLessThan(300)
  })
  test('of what is nowhere is the beginning', () => {
    expect(excerpt('A short text.', 'zebra')).toBe('A short text.')
    expect(excerpt(text, 'zebra')).toMatch(/^One two/)
  })
})

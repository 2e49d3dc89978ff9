import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { directionOf, languageOf, type Words } from '../../src/card/words.ts'
import { words as english } from '../card/words.ts'
import { loadPageFont } from '../font/load-page-font.ts'
import { layoutFaults } from './layout-faults.ts'
import { locales, wordsOf } from './locales.ts'
import { accentedWords, rightToLeftWords } from './pseudo-locale.ts'
import { clear, surfaces } from './surfaces.tsx'

const languages: readonly (readonly [string, Words])[] = [
  ...Object.entries(locales).map(([tag, messages]) => [tag, wordsOf(messages)] as const),
  ['accented, 40 % longer', accentedWords(english)],
  ['right to left, 40 % longer', rightToLeftWords(english)],
]

/** As the extension's own pages do it. */
function speak(words: Words): void {
  document.documentElement.lang = languageOf(words)
  document.documentElement.dir = directionOf(words)
}

beforeAll(loadPageFont)
afterEach(() => {
  clear()
  speak(english)
})

describe.each(languages)('in %s', (_, words) => {
  test.each(surfaces)('everything has its place: %s', async (_, show) => {
    speak(words)
    await show(words)
    expect(document.body.textContent).not.toBe('')
    expect(layoutFaults()).toEqual([])
  })
})

/** Whether an element is one of the words of a sentence, whose letters run one way in both directions. */
const isInSentence = ({ localName, parentElement }: Element): boolean =>
  localName === 'bdi' &&
  [...(parentElement?.childNodes ?? [])].some((node) => node instanceof Text && /\p{L}/u.test(node.data))

/** Where everything stands, but what runs its own way inside what is quoted. */
const boxes = () =>
  [...document.body.querySelectorAll<HTMLElement>('*:not(svg *)')]
    .filter(
      (element) =>
        element.checkVisibility() &&
        !isInSentence(element) &&
        !element.parentElement?.closest('bdi, [lang="en"], [dir="auto"]'),
    )
    .map((element) => ({
      element: `${element.localName}.${element.className}`,
      box: element.getBoundingClientRect(),
    }))

describe('from right to left', () => {
  test.each(surfaces)('all stands as in a mirror: %s', async (_, show) => {
    const seen = async (direction: 'ltr' | 'rtl') => {
      const words = accentedWords(english, direction)
      speak(words)
      await show(words)
      return boxes()
    }
    const [there, here] = [await seen('ltr'), await seen('rtl')]
    expect(there.length).toBe(here.length)
    const astray = there.flatMap(({ element, box }, index) => {
      const mirrored = here[index]?.box
      const offset = mirrored ? Math.abs(innerWidth - box.right - mirrored.left) : Number.NaN
      return offset <= 1 ? [] : [`${element} is ${offset} px off`]
    })
    expect(astray).toEqual([])
  })

  test('what points forward and back points the other way', async () => {
    const directions = async (direction: 'ltr' | 'rtl') => {
      const words = accentedWords(english, direction)
      speak(words)
      const found: string[] = []
      for (const [, show] of surfaces) {
        await show(words)
        for (const glyph of document.querySelectorAll('.glyph:is(.back, .forward)'))
          found.push(getComputedStyle(glyph).transform)
      }
      return found
    }
    const there = await directions('ltr')
    expect(there.length).toBeGreaterThan(4)
    expect(new Set(there)).toEqual(new Set(['none']))
    expect(await directions('rtl')).toEqual(there.map(() => 'matrix(-1, 0, 0, 1, 0, 0)'))
  })
})

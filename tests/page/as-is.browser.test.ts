import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asIs } from '../../src/page/as-is.ts'
import { findArticle } from '../../src/page/find-article.ts'
import { findingArticles } from '../../src/page/find-articles.ts'
import { looksLikeArticle } from '../../src/page/gate.ts'
import { watchPage } from '../../src/page/watch-page.ts'

// Fields of a form hide the form's own properties. A page whose whole story stands in a form (as some servers build all
// their pages) must be read as if they did not, whatever they are called.

const title = 'North pier stays closed for a month'
const paragraph =
  'The harbour authority said on Tuesday that the north pier would stay closed until the divers had looked at each of its piles, which may take until the end of the month.'
const story = `<h1>${title}</h1>${`<p>${paragraph}</p>`.repeat(8)}`

/** All that a form can be asked for. */
function namesOf(form: object): readonly string[] {
  const names = new Set<string>()
  for (let at = form; at; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name)
  return [...names]
}

const names = namesOf(document.createElement('form'))
const fields = names.map((name) => `<input name="${name}">`).join('')
const outputs = names.map((name) => `<output id="${name}"></output>`).join('')

beforeEach(() => {
  document.title = title
})
afterEach(() => {
  document.body.replaceChildren()
})

function read(html: string): { readonly article: boolean; readonly text: string | undefined } {
  document.body.innerHTML = html
  return { article: looksLikeArticle(document), text: findArticle(document)?.page.text }
}

describe('a form whose fields are called like all that a form has', () => {
  test('is asked as it is', () => {
    document.body.innerHTML = `<form>${fields}</form>`
    const form = document.body.firstElementChild as HTMLFormElement
    expect((form.childNodes as unknown as Element).localName).toBe('input')
    expect(asIs(form).localName).toBe('form')
    expect(asIs(form).closest('body') === document.body).toBe(true)
    expect(asIs(form).childNodes.length).toBe(names.length)
    expect(asIs(document.body) === document.body).toBe(true)
  })

  const shapes: readonly (readonly [string, (named: string) => string])[] = [
    ['around a box with the story', (named) => `<form>${named}<div>${story}</div></form>`],
    ['around the story itself', (named) => `<main><form>${named}${story}</form></main>`],
    [
      'around text between line breaks',
      (named) => `<form>${named}<h1>${title}</h1>${`${paragraph}<br><br>`.repeat(8)}</form>`,
    ],
    ['below the story', (named) => `<main>${story}</main><form>${named}<p>Get our letter.</p></form>`],
    [
      'in the middle of the story',
      (named) => `<main>${story}<form>${named}Get our letter.</form><p>${paragraph}</p></main>`,
    ],
    [
      'around two articles',
      (named) => `<form>${named}<article>${story}</article><article>${story}</article></form>`,
    ],
  ]
  test.each(shapes)('%s changes nothing of what is read', (_, shape) => {
    const wanted = read(shape(''))
    expect(wanted.article).toBe(true)
    expect(wanted.text).toContain('north pier would stay closed')
    expect(read(shape(fields))).toEqual(wanted)
    expect(read(shape(outputs))).toEqual(wanted)
  })

  test('does not keep a page from being watched', async () => {
    document.body.innerHTML = `<form>${fields}<div>${story}</div></form>`
    const watching = new AbortController()
    const texts: string[] = []
    watchPage(document, {
      find: () => findingArticles(document),
      take: async ([found]) => void texts.push(found?.page.text ?? ''),
      signal: watching.signal,
    })
    await expect.poll(() => texts.length).toBe(1)
    document.querySelector('p')?.append(' Nobody was hurt, it added on Wednesday.')
    await expect.poll(() => texts.at(-1)).toContain('Nobody was hurt')
    watching.abort()
  })
})

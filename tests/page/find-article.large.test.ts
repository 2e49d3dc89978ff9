import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { findArticle } from '../../src/page/find-article.ts'
import { looksLikeArticle } from '../../src/page/gate.ts'

const sentence =
  'The council voted on Tuesday to keep the last ferry running through the winter, after a meeting that went on until midnight.'

test('a page nested three thousand deep', () => {
  const document = new JSDOM('').window.document
  let at: Element = document.body
  for (let depth = 0; depth < 3_000; depth++) at = at.appendChild(document.createElement('div'))
  at.innerHTML = `<p>${sentence}</p>`.repeat(6)
  expect(() => [looksLikeArticle(document), findArticle(document)]).not.toThrow()
})

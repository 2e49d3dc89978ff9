import { expect, test, vi } from 'vitest'
import { readArticles } from '../../content-scripts/read-articles.ts'
import type { FoundArticle } from '../../src/page/find-article.ts'

const asked = vi.hoisted(() => vi.fn())
vi.mock('../../content-scripts/ask-background.ts', () => ({ askBackground: asked }))

const found = { page: { text: 'The bridge is closed.', runs: [] } } as unknown as FoundArticle

test.each<[string, () => Promise<unknown>, string]>([
  ['does not answer', async () => null, 'unreachable'],
  ['could not do it', async () => Promise.reject(new Error('of the background')), 'broken'],
  ['does not know the language', async () => ({ ok: false, reason: 'language' }), 'language'],
])('a background that %s is told from the others', async (_, answer, reason) => {
  asked.mockReset().mockImplementation(answer)
  expect(await readArticles([found], [])).toEqual({ readings: [], reason })
  expect(asked).toHaveBeenCalledOnce()
})

import { newspaperPage, newspaperStyle } from './newspaper.ts'
import { secondStory, seedStory } from './stories.ts'

/** What one address answers with. */
export interface DemoPage {
  readonly body: string
  readonly type: 'text/html' | 'text/css'
}

/** The demonstration's newspaper by path: the article of the first seed, and a second one that mentions its people. */
export async function demoPages(): Promise<Readonly<Record<string, DemoPage>>> {
  const seed = await seedStory()
  const page = (story: typeof seed, path: string, other: typeof seed): DemoPage => ({
    body: newspaperPage(story, { foot: `<p class="next"><a href="${path}">Next: ${other.headline}</a></p>` }),
    type: 'text/html',
  })
  const first = page(seed, '/second', secondStory)
  return {
    '/': first,
    '/seed': first,
    '/second': page(secondStory, '/seed', seed),
    '/newspaper.css': {
      body: `${newspaperStyle}\n.next { padding: 0 24px 24px; text-align: center }`,
      type: 'text/css',
    },
  }
}

import { describe, expect, test } from 'vitest'
import { boxContents } from '../../src/page/box-contents.ts'
import { foreignBlocks } from '../../src/page/foreign-boxes.ts'
import { atOnce } from '../../src/text/slices.ts'
import { blocksOf, linesOf, sentence } from './small-page.ts'

const p = (count: number) => `<p>${sentence}</p>`.repeat(count)
/** The lines of a page that belong to something else than its story. */
const foreign = (markup: string) => {
  const blocks = blocksOf(markup)
  const [body] = blocks.map(({ element }) => element.ownerDocument.body)
  return body ? linesOf(atOnce(foreignBlocks(blocks, atOnce(boxContents(blocks, body)), body))) : []
}
const inBox = (title: string, tag = 'h2') =>
  foreign(`${p(6)}<div><${tag}>${title}</${tag}><ul><li>Old bridge closes</ul></div>${p(1)}`).length

describe('a heading over a box of something else', () => {
  /** A title with "~" for each of the words, parted by bars. */
  test.each<[title: string, words: string]>([
    ['More ~', 'from The Herald|on ferries|in Business|by Jo Reed|stories|news|articles|coverage|reading'],
    ['More ~', 'like this|to read|to explore'],
    ['~ like', 'You may|You might|May|Might|You may also|You might also'],
    ['You may ~', 'enjoy|also enjoy|be interested in|also like these'],
    ['Related ~', 'post|posts|topic|topics|reading|video|videos'],
    ['Recommended ~', 'reading|stories|articles'],
    ['~ next', 'What to read|What to watch|Read|Up|Watch'],
    ['Most ~', 'read|popular|viewed|shared|read in Business'],
    ['Popular ~', 'now|news|stories|posts|articles|videos|headlines|from The Herald|on ferries|in Business'],
    ['~ stories', 'Popular|Trending|Latest|Recent|Featured|Top'],
    ['~', 'Trending|Editor’s picks|Editors’ picks|Editors choice|Newsletter|Newsletters'],
    ['Stay ~', 'in the know|informed|connected|up to date'],
    ['~', 'Table of contents|Contents'],
    ['In this ~', 'article|page|story|post'],
    ['On this ~', 'page'],
    ['This ~ is for subscribers', 'content|article|story'],
    ['This story is ~', 'reserved for our subscribers|for members|for subscribers only|for our members only'],
    [
      '~ to read the rest',
      'Subscribe|Register|Create an account|Sign in|Sign up|Log in|Subscribe or sign in',
    ],
    ['~ to read the rest', 'Register or log in|Sign in / register|Subscribe now|Log in or register now'],
    ['Subscribe ~', 'to unlock|to continue|to access|for more|for access'],
    ['About the ~', 'author|authors|writer|writers|contributor|contributors|reporter|reporters|newsroom'],
    ['About ~', 'our newsroom|Jo Reed|Jo Ann Reed|Jo O’Reed-Hale'],
    ['~', 'Written by Jo Reed|1 comment|12 comments|3 responses|1 response|2 replies|5 thoughts on ferries'],
    [
      '~',
      'Comments|Comments 12|Comments (12)|Responses 12|Responses (12)|Leave a reply|Leave a comment below',
    ],
    ['Join the ~', 'conversation|discussion'],
    ['~', 'What are your thoughts|What are your thoughts?|Contents:|TRENDING…|Related posts »'],
  ])('%s: %s', (title, words) => {
    for (const word of words.split('|')) expect(inBox(title.replace('~', word)), word).toBe(2)
  })

  test.each(
    `More than a ferry|More and more boats|You may be late|Related questions of law|Recommended by nobody|Read this next time|
    Most ferries|Popular songs|Trending down|The editor’s choice of words|Stay at home|Contents of the hold|In this harbour|
    This story is for children|About face|About a boy who sailed|Written in stone|
    Twelve comments|Comments on the plan|Leave a light on|Join the navy|What are your plans`.split(/\|\s*/),
  )('%s is over the story’s own', (title) => expect(inBox(title)).toBe(0))
})

describe('what is no heading', () => {
  test('may be a title of few words', () => {
    expect(inBox('Related', 'div')).toBe(2)
    expect(inBox('More from The Herald', 'div')).toBe(2)
    expect(inBox('Subscribe to read the rest', 'div')).toBe(2)
  })
  test.each([
    ['with a name', '<div>About Jo Reed</div>'],
    ['with a link', '<div><a href="/">Related</a></div>'],
    ['that is an entry', '<ul><li>Related</ul>'],
    ['that is long', `<div>More from ${'x'.repeat(80)}</div>`],
  ])('is none %s', (_, title) => {
    expect(foreign(`${p(6)}<section>${title}<p>Old bridge closes</p></section>${p(1)}`)).toEqual([])
  })
})

describe('how far it reaches', () => {
  const title = '<h2>More stories</h2>'
  test.each([
    ['to the end of its box', `${p(6)}<div>${title}<p>One</p><p>Two</p></div><p>Three</p>`, 3],
    [
      'to the end of the largest box that it opens',
      `${p(6)}<div><div>${title}<p>One</p></div><p>Two</p></div>`,
      3,
    ],
    ['over prose that is less than a third of the page’s', `${p(7)}<div>${title}${p(3)}</div>`, 4],
    ['not over more', `${p(6)}<div>${title}${p(4)}</div>`, 1],
    ['to itself, where its box holds more', `<div>${p(6)}${title}<p>One</p></div>`, 1],
    [
      'to the end of the page, if no text goes on below it',
      `${p(6)}<h2>Comments</h2><p>One</p><p>Two</p>`,
      3,
    ],
    ['to nothing, if one does', `${p(6)}<h2>Comments</h2>${p(4)}`, 0],
    ['over little, if it is no heading', `${p(9)}<div><div>Related</div>${p(2)}</div>`, 3],
    ['not over three hundred characters then', `${p(12)}<div><div>Related</div>${p(3)}</div>`, 1],
    ['to itself then, outside of a box', `${p(6)}<div>Comments</div><p>One</p>`, 1],
    ['to nothing outside of a box, if it is a person', `${p(6)}<h2>About Jo Reed</h2><p>One</p>`, 0],
  ])('%s', (_, markup, count) => expect(foreign(markup)).toHaveLength(count))

  test('after a hundred titles a page is a list of something', () => {
    const boxes = (count: number) => `<div>${title}<p>One</p></div>`.repeat(count)
    expect(foreign(boxes(100))).toHaveLength(200)
    expect(foreign(boxes(101))).toHaveLength(200)
  })
})

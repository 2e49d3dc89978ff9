import { newspaperPage, type Story } from '../../demo/newspaper.ts'
import { secondStory, seedStory } from '../../demo/stories.ts'
import { pageStyle } from './pages.ts'
import type { Answer } from './server.ts'

/** How many paragraphs a page begins with that gets the others later. */
const early = 4

/** Pages that become others when their script's `change` is called, by path. */
export async function changingPages(): Promise<Record<string, Answer>> {
  const seed = await seedStory()
  const whole = newspaperPage(seed)
  const second = newspaperPage(secondStory)
  const beginning = { ...seed, text: seed.text.split('\n').slice(0, early).join('\n') }
  const page = (story: Story, script: string, head = ''): Answer => ({
    body: newspaperPage(story, { head, foot: `<script>${library}\n${script}</script>` }),
  })
  return {
    '/newspaper.css': pageStyle,
    '/seed': { body: whole },
    '/late': page(beginning, `window.change = () => story.append(...restOf(${quoted(whole)}))`),
    '/fold': page(
      seed,
      `for (const one of [...story.children].slice(${early})) one.className = 'fold'
       window.change = () => document.body.classList.add('unfolded')`,
      '<style>body:not(.unfolded) .fold { display: none }</style>',
    ),
    '/shadow': page(
      beginning,
      `const box = document.createElement('div')
       box.append(...story.childNodes)
       story.attachShadow({ mode: 'open' }).append(box)
       window.change = () => box.append(...restOf(${quoted(whole)}))`,
    ),
    '/scroll': page(
      seed,
      `window.change = () => {
         document.querySelector('article').after(parse(${quoted(second)}).querySelector('article'))
         history.replaceState({}, '', '/scroll/second')
         document.title = ${quoted(secondStory.headline)}
       }`,
    ),
    '/live': {
      body: liveBlog(
        posts.slice(2),
        `window.change = () => {
           const next = parse(${quoted(liveBlog(posts))})
           const posts = [...next.querySelectorAll('.post')].slice(0, 2)
           for (const post of posts.reverse()) document.querySelector('#posts').prepend(post)
         }`,
      ),
    },
    '/live/whole': { body: liveBlog(posts) },
    '/hydrate': page(
      seed,
      `let served
       addEventListener('DOMContentLoaded', () => { served = document.body.outerHTML })
       window.change = () => {
         window.mismatch = document.body.outerHTML !== served
         document.body.replaceWith(document.body.cloneNode(true))
       }`,
    ),
    '/render': page(seed, 'window.change = () => story.replaceWith(story.cloneNode(true))'),
    '/again': page(
      seed,
      // The first time finds the marks that came with the page.
      `let turns
       window.change = (rhythm) => {
         clearInterval(turns)
         window.again = { renders: -1, marked: -1 }
         turns = setInterval(() => {
           const ranges = [...(CSS.highlights.get('sidelight-entity-person') ?? [])]
           window.again.renders += 1
           if (ranges.some(({ startContainer }) => startContainer.isConnected)) window.again.marked += 1
           const story = document.querySelector('.story')
           story.replaceWith(story.cloneNode(true))
         }, rhythm)
       }`,
    ),
    '/rewrite': page(
      seed,
      `window.change = () => {
         document.body.classList.add('seen')
         document.querySelector('header').append('Markets fall for a third day')
         for (const one of story.children) one.innerHTML = one.innerHTML
       }`,
    ),
    '/write': page(
      seed,
      `window.change = () => {
         document.open()
         document.write(${quoted(second)})
         document.close()
       }`,
    ),
    '/remove': page(seed, `window.change = () => document.querySelector('main').remove()`),
    '/storm': page(seed, storm),
  }
}

/** For the pages' own scripts. */
const library = `
const story = document.querySelector('.story')
const parse = (html) => new DOMParser().parseFromString(html, 'text/html')
const restOf = (html) => [...parse(html).querySelector('.story').children].slice(${early})
addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted })
`

/** A thousand changes a second, half of them in the article itself, for as many milliseconds as `change` is told. */
const storm = `
const ticker = document.querySelector('header').appendChild(document.createElement('p'))
const votes = story.querySelector('p').appendChild(document.createElement('b'))
window.change = (duration) => {
  window.calm = false
  const end = performance.now() + duration
  let count = 0
  window.storm = setInterval(() => {
    for (let n = 0; n < 5; n++) {
      count++
      ticker.textContent = 'Markets fall by ' + count
      votes.textContent = ' ' + count + ' people have read this.'
    }
    if (performance.now() < end) return
    clearInterval(window.storm)
    votes.textContent = ''
    window.calm = true
  }, 10)
}`

const posts: readonly (readonly [string, string])[] = [
  [
    'Minister arrives',
    'Sergei Lavrov arrived at the embassy in Ankara shortly before noon and did not answer questions. An official reportedly told him that the inquiry would take weeks.',
  ],
  [
    'Police search the flat',
    'Police searched a flat in Istanbul on Tuesday morning. A neighbour, Emre Yilmaz, said he had seen two men leave the building at night, but this could not be independently verified.',
  ],
  [
    'Flags at half mast',
    'Vladimir Putin ordered flags to be lowered at all embassies on Tuesday. Russia allegedly warned of an attack weeks ago, a claim that Ankara denied in a short statement.',
  ],
  [
    'Airport stays open',
    'The airport in Ankara stayed open through the night, according to the Ministry of Transport. Angela Merkel spoke by telephone with Recep Tayyip Erdogan in the evening.',
  ],
]

/** One headline above, and posts below it that each have their own. */
const liveBlog = (shown: typeof posts, script = ''): string => {
  const standfirst =
    'Turkey and Russia have both opened inquiries into the death of the ambassador Andrey Karlov, who was shot dead in a gallery. We follow the day as it goes on.'
  const page = newspaperPage({
    headline: 'Live: the day after the shooting in Ankara',
    byline: 'our correspondents',
    published: '2016-12-20',
    text: standfirst,
  })
  const articles = shown.map(
    ([title, text]) => `<article class="post"><h2>${title}</h2><p>${text}</p></article>`,
  )
  return page
    .replace('</p>\n</div>\n</article>', `</p>\n<div id="posts">${articles.join('')}</div></div>\n</article>`)
    .replace('</body>', `<script>${library}${script}</script></body>`)
}

const quoted = (text: string): string => JSON.stringify(text).replace(/</g, '\\u003c')

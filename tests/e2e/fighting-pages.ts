import { newspaperPage } from '../../demo/newspaper.ts'
import { seedStory } from '../../demo/stories.ts'
import { pageStyle } from './pages.ts'
import type { Answer } from './server.ts'

/** Pages that stand in the extension's way, on purpose or by accident, by path. */
export async function fightingPages(): Promise<Record<string, Answer>> {
  const seed = await seedStory()
  const script = (source: string): string => `<script>${source}</script>`
  const page = (head: string, foot = ''): Answer => ({ body: newspaperPage(seed, { head, foot }) })
  return {
    '/newspaper.css': pageStyle,
    '/empty': { body: '<!doctype html><title>Empty</title><p>Nothing.' },
    '/seed': page(''),
    '/payload': {
      body: newspaperPage({
        ...seed,
        headline: payload,
        text: `${seed.text}\n${payload} said Sergei Lavrov.`,
      }).replace('content="The Daily Example"', `content="\u202eThe Daily Example"`),
    },
    '/patched': page(script(patches)),
    '/form': page('', script(`${names}\n${inForm}`)),
    '/variables': page('', script(`${names}\n${asVariables}`)),
    '/no-head': page('', script('document.head.remove()')),
    '/deep': page('', script(nested(1000))),
    '/abyss': page('', script(abyss)),
    '/words': page('', script(words)),
    '/one-node': page('', script(oneNode)),
    '/inks': page(`<style>${inks}</style>${script(registered)}`),
    '/frames': page('', '<iframe src="/framed" hidden></iframe>'.repeat(300)),
    '/framed': { body: newspaperPage(seed).replace(/<link[^>]*>/g, '') },
    '/same-name': page(script(sameName)),
    '/addresses': page('', script(addresses)),
    '/idle-addresses': { body: `<!doctype html><title>Chat</title><h1>Chat</h1>${script(addresses)}` },
  }
}

/** A text that is a program where it is taken for HTML. */
const payload = 'Envoys <img src=x onerror="window.ran=1"> meet <script>window.ran=1</script>'

/** Everything that a reading could ask the page for throws, before any of the extension's scripts is there. */
const patches = `
const refuse = () => { throw new Error('patched by the page') }
for (const { prototype } of [Node, Element, HTMLElement, Document, Text, CharacterData, Range, StaticRange, TreeWalker,
  MutationObserver, IntersectionObserver, Highlight, HighlightRegistry, CSSStyleSheet, ShadowRoot, DOMRect, MessageChannel,
  MessagePort, Map, Set, WeakMap, RegExp, AbortController, AbortSignal, Navigation, Selection])
  for (const name of Object.getOwnPropertyNames(prototype))
    try { Object.defineProperty(prototype, name, { get: refuse, set: refuse }) } catch {}
for (const name of ['join', 'map', 'filter', 'push', 'flatMap', 'sort', 'includes']) Array.prototype[name] = refuse
for (const name of ['slice', 'replace', 'split', 'match', 'trim', 'charCodeAt']) String.prototype[name] = refuse
for (const name of ['parse', 'stringify']) JSON[name] = refuse
for (const name of ['keys', 'entries', 'fromEntries', 'assign', 'hasOwn']) Object[name] = refuse
for (const name of ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback', 'getComputedStyle', 'matchMedia'])
  window[name] = refuse`

/** All that nodes, elements and documents can be asked for. */
const names = `
const names = new Set()
for (const first of [document.createElement('form'), document])
  for (let at = first; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name)`

/** The whole article in a form, whose fields hide all that the form has. */
const inForm = `
const form = document.createElement('form')
const main = document.querySelector('main')
form.append(...main.childNodes)
main.append(form)
for (const name of names) {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = name
  Element.prototype.appendChild.call(form, field)
}`

/** Images that look like properties of the document, and like variables of whoever asks the window. */
const asVariables = `
const box = document.createElement('div')
box.hidden = true
const variables = ['browser', 'chrome', 'sidelight', 'sidelightHover', 'sidelightReading', 'sidelightStart', 'CSS', 'Highlight', 'navigation']
for (const name of [...names, ...variables]) {
  const image = new Image()
  image.name = name
  image.id = name
  box.append(image)
}
document.querySelector('main').after(box)`

/** The story so many levels down; browsers do not survive showing many more. */
const nested = (levels: number): string => `
let inner = document.querySelector('.story')
const outer = inner.parentElement
const all = document.createElement('div')
let at = all
for (let level = 1; level < ${levels}; level++) at = at.appendChild(document.createElement('div'))
at.append(inner)
outer.append(all)`

/** Below the story ten thousand levels of what is not shown, with text at their end. */
const abyss = `
const all = document.createElement('div')
all.hidden = true
let at = all
for (let level = 1; level < 10_000; level++) at = at.appendChild(document.createElement('div'))
at.append('Nobody reads this.')
document.querySelector('.story').append(all)`

/** Its own story over and over, until it has a hundred thousand words. */
const words = `
const all = [...document.querySelectorAll('.story p')]
const times = Math.ceil(100_000 / all.map((p) => p.textContent).join(' ').split(' ').length)
for (let time = 1; time < times; time++) document.querySelector('.story').append(...all.map((p) => p.cloneNode(true)))`

const oneNode = `
const paragraph = document.querySelector('.story p')
paragraph.firstChild.data = paragraph.firstChild.data.repeat(Math.ceil(5_000_000 / paragraph.firstChild.data.length))`

/** Innocent, where the page means its own colours; and a page that knows the names that a card's sheets use. */
const inks = `
* { --ink: #fff; --paper: #fff; --pale: #fff !important; --top: -4000px !important; --seen: hidden !important }
.story { --ink: inherit }`
const registered = `
for (const name of ['--ink', '--paper', '--pale', '--wash', '--hair', '--edge', '--link'])
  CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'transparent' })`

/** An element of the host's name, which asks for its root however closed that is. */
const sameName = `
const internals = []
customElements.define('sidelight-card', class extends HTMLElement {
  constructor() { super(); internals.push(this.attachInternals()) }
})
window.peek = () => internals.map(({ shadowRoot }) => shadowRoot?.textContent ?? null)`

/** Fifty addresses and titles a second, from the first moment on. */
const addresses = `
let count = 0
window.storm = setInterval(() => {
  count++
  history.replaceState({}, '', '?' + count)
  document.title = document.title.replace(/ \\(\\d+\\)$/, '') + ' (' + count + ')'
}, 20)`

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Browser, Runtime, Tabs } from 'webextension-polyfill'
import { pageParsers } from '../../content-scripts/page-arguments.ts'
import { backgroundParsers, libraryParsers } from '../../src/extension/call-schemas.ts'
import { answer, type Handlers, type Parsers } from '../../src/extension/messages.ts'

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'own', getURL: (path: string) => `chrome-extension://own/${path}` } },
}))

type Listener = (message: unknown, sender: object, respond: (value: unknown) => void) => true | undefined

/** Sends what it is given to handlers that only note what they are called with. `null`: nobody answered. */
function noting<Protocol>(parsers: Parsers<Record<keyof Protocol, (...args: never[]) => unknown>>) {
  let listener: Listener = () => undefined
  const onMessage = { addListener: (added: Listener) => (listener = added) }
  const runtime = { id: 'own', onMessage } as unknown as Browser['runtime']
  let taken: unknown[][] = []
  const note = (_: Runtime.MessageSender, ...args: unknown[]) => void taken.push(args)
  const handlers = Object.fromEntries(Object.keys(parsers).map((call) => [call, note]))
  answer(runtime, handlers as Handlers<never>, parsers as Parsers<never>, () => true)
  return async (message: unknown) => {
    taken = []
    const reply = await new Promise<unknown>((resolve) => {
      if (!listener(message, { id: 'own' }, resolve)) resolve('nobody')
    })
    return { reply, taken }
  }
}

const article = { text: 'The bridge is closed.', title: 'A bridge', url: 'https://news.example/bridge' }
const place = { start: 3, end: 9 }

/** Each call of each protocol with arguments that it takes. */
const protocols = [
  [
    'the background, asked by pages',
    backgroundParsers,
    { articleFound: ['en-GB'], siteIsOff: [], analyse: [article], painted: [3] },
  ],
  [
    'the background, asked about the library',
    libraryParsers,
    {
      standing: [3],
      save: [3],
      analyse: [article],
      compile: [article, 17e11],
      people: ['a5'.repeat(32)],
      remove: ['a5'.repeat(32)],
    },
  ],
  [
    'a page',
    pageParsers,
    {
      report: [],
      settled: [],
      article: [],
      show: [place],
      describe: [[place, place]],
      unhide: ['person:1'],
      walk: [-1],
      readAnyway: [],
      readSelection: [],
    },
  ],
] as const

/** What came through the door: nothing but what the calls carry, and bounded. */
function isSound(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (typeof value === 'string') return value.length <= 1_000_000
  if (Array.isArray(value)) return value.length <= 10_000 && value.every(isSound)
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([key, field]) => fields.has(key) && isSound(field))
  )
}
const fields = new Set(['start', 'end', ...'text title url published modified publisher lang'.split(' ')])

/** Right arguments with something wrong in them, and anything at all. */
const wrong = (args: readonly unknown[]) =>
  fc.oneof(
    fc.array(fc.anything(), { maxLength: 4 }),
    fc.jsonValue().map((value) => [value]),
    fc
      .tuple(fc.nat(args.length), fc.anything())
      .map(([at, value]) => args.with(Math.min(at, args.length - 1), value)),
    fc
      .dictionary(fc.constantFrom(...fields, '__proto__', 'marks'), fc.anything())
      .map((some) => args.map((one) => (typeof one === 'object' ? { ...one, ...some } : one))),
  )

describe.each(protocols)('%s', (_, parsers, calls) => {
  const send = noting(parsers as never)
  beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
  afterAll(() => void vi.restoreAllMocks())

  test.each(Object.entries<readonly unknown[]>(calls))(
    '%s takes what it is made for, and no more',
    async (call, args) => {
      const once = await send({ call, args: [...args, { more: 1 }] })
      expect(once).toEqual({ reply: null, taken: [args] })
      expect(await send({ call, args: JSON.parse(JSON.stringify(args)) })).toEqual(once)
    },
  )

  test.each(Object.entries<readonly unknown[]>(calls))(
    '%s: whatever is sent is answered, and checked',
    async (call, args) => {
      await fc.assert(
        fc.asyncProperty(args.length > 0 ? wrong(args) : fc.array(fc.anything()), async (sent) => {
          const { reply, taken } = await send({ call, args: sent })
          if (reply === null) expect(taken[0]?.every(isSound)).toBe(true)
          else {
            expect(reply).toEqual({ failed: expect.any(String) })
            expect(taken).toEqual([])
          }
        }),
      )
    },
  )

  test('fifty megabytes are refused at the door, in a line', async () => {
    const much = 'x'.repeat(50_000_000)
    for (const [call, args] of Object.entries<readonly unknown[]>(calls)) {
      const sent = args.map((one) =>
        Array.isArray(one)
          ? new Array(1_000_000).fill(place)
          : typeof one === 'object'
            ? { ...one, text: much, start: much }
            : much,
      )
      const { reply, taken } = await send({ call, args: sent })
      if (args.length === 0) continue
      expect(taken, call).toEqual([])
      expect(JSON.stringify(reply).length, call).toBeLessThan(400)
    }
  })
})

test('who is a page, and who is the extension itself', async () => {
  // Files share their modules: another may have loaded it with a browser of its own.
  vi.resetModules()
  const { isOwn, isPage } = await import('../../src/extension/senders.ts')
  const tab = { id: 1 } as Tabs.Tab
  const own = 'chrome-extension://own/popup/index.html'
  const senders: [string, Runtime.MessageSender, boolean, boolean][] = [
    ['a page', { tab, frameId: 0, url: 'https://news.example/' }, true, false],
    ['a frame in it', { tab, frameId: 7, url: 'https://news.example/' }, false, false],
    ['the popup', { url: own }, false, true],
    ['an extension page in a tab', { tab, frameId: 0, url: own }, false, true],
    [
      'another extension’s page',
      { tab, frameId: 0, url: 'chrome-extension://owner/popup/index.html' },
      false,
      false,
    ],
    ['a page that is called so', { tab, frameId: 0, url: `https://x.example/?${own}` }, true, false],
    ['nobody', {}, false, false],
  ]
  for (const [who, sender, page, self] of senders) {
    expect(isPage(sender), who).toBe(page)
    expect(isOwn(sender), who).toBe(self)
  }
})

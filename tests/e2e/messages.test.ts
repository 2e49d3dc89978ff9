import { describe, expect, test } from 'vitest'
import { newspaperPage } from '../../demo/newspaper.ts'
import { secondStory } from '../../demo/stories.ts'
import type { Tab } from './browser.ts'
import { hearMessages } from './hear-messages.ts'
import { holdLibrary } from './hold-library.ts'
import { press, untilPainted, untilSays } from './look.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// Who asks decides what is answered: a page's script, one in a frame, a page of the extension that stands in a tab.

const page = '<!doctype html><title>A page</title><p>Nothing.'
const framed = `${page}<iframe src="/frame"></iframe>`

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> }
  readonly tabs: { query(query: object): Promise<{ id: number; url?: string }[]> }
  readonly scripting: {
    executeScript(injection: object): Promise<{ frameId: number; result: unknown }[]>
  }
}

type Messages = readonly { readonly call: string; readonly args: readonly unknown[] }[]

/** What each message is answered, sent by the extension's scripts in the frames of a page; “nothing” for no answer. */
const sentFromPage = (own: Tab, url: string, messages: Messages): Promise<{ top: unknown; frame: unknown }> =>
  own.evaluate(
    async ([address, all]) => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>
      const { tabs, scripting } = scope.browser ?? scope.chrome
      const tabId = (await tabs.query({})).find((tab) => tab.url === address)?.id
      const results = await scripting.executeScript({
        target: { tabId, allFrames: true },
        args: [all],
        func: (sent: Messages) => {
          const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>
          const { runtime } = scope.browser ?? scope.chrome
          const one = (message: object) =>
            runtime.sendMessage(message).then(
              (answer) => (answer === undefined ? 'nothing' : answer),
              () => 'nothing',
            )
          return Promise.all(sent.map(one))
        },
      })
      return {
        top: results.find(({ frameId }) => frameId === 0)?.result,
        frame: results.find(({ frameId }) => frameId !== 0)?.result,
      }
    },
    [url, messages] as const,
  )

/** The same, sent by a page of the extension, which stands in a tab. */
const sentFromOwn = (own: Tab, messages: Messages): Promise<unknown[]> =>
  own.evaluate((all) => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>
    const { runtime } = scope.browser ?? scope.chrome
    const one = (message: object) =>
      runtime.sendMessage(message).then(
        (answer) => (answer === undefined ? 'nothing' : answer),
        () => 'nothing',
      )
    return Promise.all(all.map(one))
  }, messages)

/** A text that takes some seconds. */
const long = Array(150).fill(secondStory.text).join('\n')
const article = { text: 'The bridge was reportedly closed on Monday.' }
const ofPages: Messages = [
  { call: 'painted', args: [0] },
  { call: 'siteIsOff', args: [] },
]
const ofOwn: Messages = [
  { call: 'standing', args: [1] },
  { call: 'remove', args: ['a5'.repeat(32)] },
]
const wrong: Messages = [
  { call: 'painted', args: ['3'] },
  { call: 'analyse', args: [{ text: 7 }] },
]
const nothing = ['nothing', 'nothing']
const failures = wrong.map(() => ({ failed: expect.any(String) }))

describe.each(starters)('in %s', (name, start) => {
  const visit = visiting(start, async () => ({
    '/page': { body: framed },
    '/frame': { body: page },
    '/story': { body: newspaperPage(secondStory) },
    '/long': { body: newspaperPage({ ...secondStory, text: long }) },
  }))

  test('calls are answered by who asks, and what they carry is checked', async () => {
    const tab = await visit.open('/page')
    const own = await visit.openOwn('popup/index.html')
    expect(await sentFromPage(own, tab.url(), ofPages)).toEqual({ top: [null, null], frame: nothing })
    expect(await sentFromPage(own, tab.url(), ofOwn)).toEqual({ top: nothing, frame: nothing })
    expect(await sentFromPage(own, tab.url(), wrong)).toEqual({ top: failures, frame: nothing })
    expect(await sentFromOwn(own, ofPages)).toEqual(nothing)
    expect(await sentFromOwn(own, ofOwn)).not.toContain('nothing')
  })

  /** A page whose analysis does not end before it may, and how often the background was asked for it. */
  async function openHeld() {
    const own = await visit.openOwn('src/extension/library-page/library.html')
    await untilSays(own, 'Nothing is saved yet')
    const heard = await hearMessages(own)
    const release = await holdLibrary(own)
    const tab = await visit.open('/story')
    const untilAsked = (times: number) =>
      until('it is at work', async () => {
        const asked = (await heard()).filter(({ call }) => call === 'analyse').length
        expect(asked).toBeLessThanOrEqual(times)
        return asked === times
      })
    await untilAsked(1)
    return { tab, untilAsked, release }
  }

  test.runIf(name === 'Chromium')(
    'a background that ends while it analyses is asked once more, and the page is marked',
    async () => {
      const { tab, untilAsked, release } = await openHeld()
      await visit.browser().stopBackground()
      await tab.bringToFront()
      await untilAsked(2)
      await release()
      await untilPainted(tab)
      expect(tab.uncaught()).toEqual([])
    },
  )

  // Firefox takes half a minute to end a background that has been asked something: there it is at work, and need not be held.
  test.runIf(name === 'Firefox')(
    'one that ends at work is asked once more, and the page is marked',
    async () => {
      const heard = await hearMessages(await visit.openOwn('popup/index.html'))
      const analyses = async () => (await heard()).filter(({ call }) => call === 'analyse').length
      const tab = await visit.open('/long')
      await until('it is at work', async () => (await analyses()) === 1)
      await visit.browser().stopBackground()
      await tab.bringToFront()
      await untilPainted(tab)
      expect(await analyses()).toBe(2)
      expect(tab.uncaught()).toEqual([])
    },
  )

  test.runIf(name === 'Chromium')(
    'one that ends again is not asked for ever: the popup says so, and tries again when it is told to',
    async () => {
      const { tab, untilAsked, release } = await openHeld()
      await visit.browser().stopBackground()
      await tab.bringToFront()
      await untilAsked(2)
      await visit.browser().stopBackground()
      const popup = await visit.popupOf(tab)
      await untilSays(popup, 'did not answer')
      await release()
      await press(popup, 'Try again')
      await untilSays(popup, 'Unmarked text')
      await untilPainted(tab)
      await untilAsked(3)
      expect(tab.uncaught()).toEqual([])
    },
  )

  test('a background that is not there yet answers all that is asked meanwhile, each once', async () => {
    const own = await visit.openOwn('popup/index.html')
    await visit.browser().stopBackground()
    const answers = await sentFromOwn(own, Array(20).fill({ call: 'analyse', args: [article] }))
    expect(answers[0]).toMatchObject({ ok: true, view: { summary: { painted: 1 } } })
    expect(answers).toEqual(Array(20).fill(answers[0]))
  })
})

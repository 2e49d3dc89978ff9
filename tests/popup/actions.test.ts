import { beforeEach, expect, test, vi } from 'vitest'
import type { Tabs } from 'webextension-polyfill'
import type { Unsaved } from '../../popup/popup-state.ts'
import { exampleView } from '../card/example-view.ts'

const browser = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  isFull: false,
  sent: [] as unknown[],
  pageFails: false,
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async () => browser.stored,
        set: async (items: object) => {
          if (browser.isFull) throw new Error('no more room')
          Object.assign(browser.stored, items)
        },
      },
    },
    runtime: { getManifest: () => ({ version: '0' }) },
    scripting: { executeScript: async () => [] },
    tabs: {
      sendMessage: async (_: number, message: unknown) => {
        browser.sent.push(message)
        return browser.pageFails ? { failed: 'Error: of the page' } : null
      },
    },
  },
}))

// Files share what they import: another one may have loaded the same modules with a browser of its own.
vi.resetModules()
const { popupActions } = await import('../../popup/actions.ts')

const tab = { id: 3, incognito: false } as Tabs.Tab
const [card] = Object.values(exampleView.cards).flatMap((one) => (one.kind === 'entity' ? [one] : []))

/** Does all that the popup can keep, and tells what it was told each time. */
async function doAll(of: Tabs.Tab): Promise<(Unsaved | undefined)[]> {
  const told: (Unsaved | undefined)[] = []
  const actions = popupActions(
    of,
    async (unsaved) => void told.push(unsaved),
    () => {},
  )
  await actions.switchSite('news.example', false)
  await actions.paintLabel('possible', true)
  if (card) await actions.keepHidden(card, 'news.example')
  return told
}

beforeEach(() => {
  browser.stored = {}
  browser.isFull = false
  browser.sent = []
  browser.pageFails = false
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

test('what is chosen is stored', async () => {
  expect(await doAll(tab)).toEqual([undefined, undefined, undefined, undefined])
  expect(browser.stored).toMatchObject({ offSites: ['news.example'], hidden: [{ name: card?.name }] })
  expect(browser.sent).toEqual([{ call: 'unhide', args: [card?.id] }])
})

test('nothing is stored of a private window, and the reader is told', async () => {
  expect(await doAll({ ...tab, incognito: true })).toEqual(['private', 'private', 'private'])
  expect(browser.stored).toEqual({})
  expect(browser.sent).toEqual([])
})

test('what there is no room for is told', async () => {
  browser.isFull = true
  expect(await doAll(tab)).toEqual(['full', 'full', 'full'])
  expect(browser.stored).toEqual({})
  expect(browser.sent).toEqual([])
})

test('what the page does not do is told, once', async () => {
  browser.pageFails = true
  const told: (Unsaved | undefined)[] = []
  const actions = popupActions(
    tab,
    async (unsaved) => void told.push(unsaved),
    () => {},
  )
  await actions.readAnyway()
  await actions.unhide('person:1')
  await actions.show({ start: 0, end: 4 })
  expect(told).toEqual(['page', 'page', 'page'])
  expect(browser.sent).toHaveLength(3)
})

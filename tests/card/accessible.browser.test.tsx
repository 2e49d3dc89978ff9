import axe from 'axe-core'
import { render } from 'preact'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import listStyle from '../../popup/lists.css?inline'
import panelStyle from '../../popup/panel.css?inline'
import popupStyle from '../../popup/popup.css?inline'
import { Popup } from '../../popup/popup.tsx'
import type { PopupState, Saved } from '../../popup/popup-state.ts'
import shelfStyle from '../../popup/shelf.css?inline'
import sourcingStyle from '../../popup/sourcing.css?inline'
import { adoptStyles } from '../../src/card/adopt-styles.ts'
import cardStyle from '../../src/card/card.css?inline'
import { CardFrame } from '../../src/card/card-frame.tsx'
import frameStyle from '../../src/card/frame.css?inline'
import iconButtonStyle from '../../src/card/icon-button.css?inline'
import { setScheme } from '../../src/card/scheme.ts'
import { theme as colors } from '../../src/card/theme.ts'
import { trailFrom } from '../../src/card/trail.ts'
import type { ReadingReport } from '../../src/extension/calls.ts'
import firstRunStyle from '../../src/extension/first-run-page/first-run-page.css?inline'
import { FirstRunPage } from '../../src/extension/first-run-page/first-run-page.tsx'
import { LibraryDamaged } from '../../src/extension/library/library-failure.ts'
import documentStyle from '../../src/extension/library-page/document-page.css?inline'
import filesStyle from '../../src/extension/library-page/files.css?inline'
import libraryStyle from '../../src/extension/library-page/library-page.css?inline'
import { LibraryPage } from '../../src/extension/library-page/library-page.tsx'
import type { LibraryPowers } from '../../src/extension/library-page/library-powers.ts'
import ownPageStyle from '../../src/extension/own-page.css?inline'
import { defaultSettings } from '../../src/extension/settings.ts'
import settingsStyle from '../../src/extension/settings-page/settings-page.css?inline'
import { SettingsPage } from '../../src/extension/settings-page/settings-page.tsx'
import type { PageView } from '../../src/view/page-view.ts'
import { exampleDocuments, exampleLibrary } from '../extension/library-page/example-library.ts'
import { crowdedView, exampleView } from './example-view.ts'
import { popupActions } from './popup-actions.ts'
import { someData } from './some-data.ts'
import { words } from './words.ts'

// axe sees open trees only, so the card stands in a page here, as it does in the popup.

/** 320 px is the narrowest window there is, and 1280 px at 400 %. */
const looks = [
  ['light', 900],
  ['dark', 900],
  ['forced colours', 900],
  ['light', 320],
  ['dark', 320],
  ['forced colours', 320],
] as const
const nothing = () => undefined
const crowded = crowdedView()

afterEach(() => {
  render(null, document.body)
  document.adoptedStyleSheets = []
})
afterAll(() => emulate(false))

/** What the reader's system has chosen; the theme is the extension's own setting. */
const emulate = (forced: boolean): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: forced ? 'active' : 'none' }],
  })

async function violations(): Promise<string[]> {
  document.documentElement.lang = 'en'
  document.title = 'Sidelight'
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const isCutOff = (): boolean => document.documentElement.scrollWidth > innerWidth

describe.each(looks)('in %s, %i px wide', (scheme, width) => {
  const theme = scheme === 'dark' ? 'dark' : 'light'
  const settings = { ...defaultSettings, theme } as const
  beforeAll(async () => {
    await page.viewport(width, 700)
    await emulate(scheme === 'forced colours')
    expect(matchMedia('(forced-colors: active)').matches).toBe(scheme === 'forced colours')
  })

  const { cards } = exampleView
  const shown = [
    ...Object.keys(cards).map((id) => [id, cards] as const),
    // One of each kind with very much of everything in its name, text and lists.
    ...['person:ines-marlow-1', 'claim:59'].map((id) => [id, crowded.cards] as const),
  ]
  test.each(shown)('the card %s has no violation', async (id, all) => {
    adoptStyles(document, colors, cardStyle, frameStyle, 'body { background: var(--paper) }')
    setScheme(document.documentElement, theme)
    const props = { words, pinned: false, pin: nothing, close: nothing, hide: nothing, go: nothing }
    expect(all[id]).toBeDefined()
    render(<CardFrame trail={trailFrom(id)} around="claim:2" cards={all} {...props} />, document.body)
    expect(await violations()).toEqual([])
    expect(isCutOff()).toBe(false)
  })

  const web = (report: ReadingReport, saved: Saved | null = null): PopupState => ({
    page: 'web',
    site: 'news.example',
    settings,
    saved,
    report,
  })
  const ready = ({ summary, cards }: PageView) => ({ state: 'ready', summary, cards }) as const
  const readyToSave = { ...ready(exampleView), hidden: [] }
  const states: readonly [string, PopupState][] = [
    ['a reading', web({ ...ready(exampleView), hidden: ['person:anholt', 'claim:2'] })],
    ['60 claims and 200 names', web({ ...ready(crowded), hidden: [] })],
    ['an article to save', web(readyToSave, { state: 'not-saved', earlier: Date.UTC(2026, 4, 2) })],
    [
      'a saved article',
      web(readyToSave, { state: 'saved', id: 'a', saved: Date.UTC(2026, 4, 2), loose: true }),
    ],
    ['a full library', web(readyToSave, { state: 'failed', reason: 'full' })],
    ['no article', web({ state: 'not-an-article' })],
    ['an analysis on its way', web({ state: 'analysing' })],
    ['a failed analysis', web({ state: 'failed', reason: 'broken' })],
    ['no background', web({ state: 'failed', reason: 'unreachable' })],
    ['another language', web({ state: 'failed', reason: 'language' })],
    ['a site that is off', web({ state: 'off' })],
    ['a page of the browser', { page: 'browser-page' }],
    ['no access', { page: 'no-access', origins: [] }],
  ]
  test.each(states)('the popup with %s has no violation', async (_, state) => {
    adoptStyles(document, popupStyle, iconButtonStyle, listStyle, sourcingStyle, shelfStyle)
    render(<Popup state={state} actions={popupActions} words={words} />, document.body)
    expect(await violations()).toEqual([])
    expect(isCutOff()).toBe(false)
    const [first] = document.querySelectorAll<HTMLElement>('.entry .open')
    if (!first) return
    first.click()
    await expect.poll(() => document.querySelector('.layer .card')).not.toBeNull()
    expect(await violations(), 'with a card over the lists').toEqual([])
  })

  test('the panel, which marks where the page is, has no violation', async () => {
    adoptStyles(document, popupStyle, iconButtonStyle, listStyle, sourcingStyle, shelfStyle, panelStyle)
    const props = { actions: popupActions, words, seen: { start: 0, end: 250 }, isPanel: true }
    render(<Popup state={web({ ...ready(exampleView), hidden: [] })} {...props} />, document.body)
    expect(document.querySelectorAll('.entry.seen').length).toBeGreaterThan(3)
    // One of the claims, one of the cast, one of the dates.
    expect(document.querySelectorAll('[aria-current=location]').length).toBe(3)
    expect(document.querySelector('.beside'), 'it is open already').toBeNull()
    expect(await violations()).toEqual([])
    expect(isCutOff()).toBe(false)
  })

  test('the settings have no violation', async () => {
    adoptStyles(document, ownPageStyle, settingsStyle, iconButtonStyle)
    const chosen = {
      ...settings,
      offSites: ['news.example'],
      hidden: [{ type: 'person', name: 'Per Anholt', site: null }] as const,
    }
    render(
      <SettingsPage settings={chosen} change={nothing} data={someData} version="1.2.3" words={words} />,
      document.body,
    )
    expect(await violations()).toEqual([])
    expect(isCutOff()).toBe(false)
  })

  test('the first-run page has no violation, with and without access', async () => {
    adoptStyles(document, ownPageStyle, firstRunStyle)
    for (const askAccess of [undefined, nothing]) {
      render(
        <FirstRunPage settings={settings} change={nothing} askAccess={askAccess} words={words} />,
        document.body,
      )
      expect(document.querySelectorAll('.act').length).toBe(askAccess ? 1 : 0)
      expect(await violations()).toEqual([])
      expect(isCutOff()).toBe(false)
    }
  })

  test('the library has no violation: empty, listed, searched, by publisher, read, with a card, damaged', async () => {
    const library = (documents = exampleDocuments, others: Partial<LibraryPowers> = {}) => {
      render(null, document.body)
      adoptStyles(document, ownPageStyle, libraryStyle, iconButtonStyle, documentStyle, filesStyle)
      const powers = { ...exampleLibrary(documents), ...others }
      render(<LibraryPage powers={powers} settings={settings} words={words} />, document.body)
    }
    const sound = async (when: string) => {
      expect(await violations(), when).toEqual([])
      expect(isCutOff(), when).toBe(false)
    }
    const click = async (control: string) => {
      await expect.poll(() => document.querySelector(control)).not.toBeNull()
      document.querySelector<HTMLElement>(control)?.click()
    }
    library([])
    await expect.poll(() => document.querySelector('.empty')).not.toBeNull()
    await sound('empty')
    library()
    await expect.poll(() => document.querySelectorAll('.document').length).toBe(exampleDocuments.length)
    await sound('listed')
    await click('.orders label:last-child input')
    await expect.poll(() => document.querySelector('.publisher')).not.toBeNull()
    await sound('by publisher')
    await click('.remove')
    await expect.poll(() => document.querySelector('.undo button')).not.toBeNull()
    await sound('removed')
    await click('.document a')
    await click('.mark')
    await expect.poll(() => document.querySelector('.card-panel')).not.toBeNull()
    await expect.poll(() => document.querySelectorAll('.namesakes button').length).toBeGreaterThan(2)
    await sound('read, with a card')
    location.hash = ''
    library([], { list: () => Promise.reject(new LibraryDamaged()) })
    await expect.poll(() => document.querySelectorAll('.mend button').length).toBe(2)
    await sound('damaged')
    await click('.mend button:last-child')
    await expect.poll(() => document.querySelector('[role=alertdialog]')).not.toBeNull()
    await sound('about to be rebuilt')
  })
})

test('a violation would be found', async () => {
  render(<button type="button" />, document.body)
  expect(await violations()).toEqual([expect.stringContaining('button-name')])
})

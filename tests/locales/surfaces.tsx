import { type ComponentChildren, render } from 'preact'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import actStyle from '../../popup/acts.css?inline'
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
import { theme } from '../../src/card/theme.ts'
import { follow, trailFrom } from '../../src/card/trail.ts'
import type { Words } from '../../src/card/words.ts'
import type { ReadingReport } from '../../src/extension/calls.ts'
import firstRunStyle from '../../src/extension/first-run-page/first-run-page.css?inline'
import { FirstRunPage } from '../../src/extension/first-run-page/first-run-page.tsx'
import documentStyle from '../../src/extension/library-page/document-page.css?inline'
import filesStyle from '../../src/extension/library-page/files.css?inline'
import libraryStyle from '../../src/extension/library-page/library-page.css?inline'
import { LibraryPage } from '../../src/extension/library-page/library-page.tsx'
import ownPageStyle from '../../src/extension/own-page.css?inline'
import { defaultSettings } from '../../src/extension/settings.ts'
import settingsStyle from '../../src/extension/settings-page/settings-page.css?inline'
import { SettingsPage } from '../../src/extension/settings-page/settings-page.tsx'
import { crowdedView, exampleView } from '../card/example-view.ts'
import { popupActions } from '../card/popup-actions.ts'
import { someData } from '../card/some-data.ts'
import { exampleLibrary } from '../extension/library-page/example-library.ts'

// Everything that shows words of the interface, as narrow as it gets, with much to say in it.

const height = 700
const nothing = () => undefined
const settings = defaultSettings
const crowded = crowdedView()

/** Shows something on an empty page of that width, in CSS pixels. */
async function show(width: number, styles: readonly string[], shown: ComponentChildren): Promise<void> {
  clear()
  await page.viewport(width, height)
  adoptStyles(document, theme, ...styles)
  render(shown, document.body)
}

export function clear(): void {
  render(null, document.body)
  document.adoptedStyleSheets = []
  location.hash = ''
}

async function click(control: string): Promise<void> {
  await expect.poll(() => document.querySelector(control), { message: control }).not.toBeNull()
  document.querySelector<HTMLElement>(control)?.click()
}
const untilThere = (selector: string) =>
  expect.poll(() => document.querySelector(selector), { message: selector }).not.toBeNull()

/** As wide as a card is on a page of 320 px. */
const cardStyles = [cardStyle, frameStyle, 'body { margin: 0; width: 304px; position: relative }']
const popupStyles = [popupStyle, iconButtonStyle, listStyle, sourcingStyle, shelfStyle, actStyle]

const web = (report: ReadingReport, saved: Saved | null = null): PopupState => ({
  page: 'web',
  site: 'a-long-name.harbour-courier.example',
  settings,
  saved,
  report,
})
const hidden = ['person:anholt', 'claim:2']
const ready: ReadingReport = { state: 'ready', ...exampleView, hidden, taken: true }
const failures = ['language', 'broken', 'unreachable', 'too-long', 'no-text'] as const
const unsavable = ['full', 'newer', 'broken', 'private', 'no-article', 'unreachable'] as const
const states: readonly (readonly [string, PopupState])[] = [
  ['a reading', web(ready, { state: 'saved', id: 'a', saved: Date.UTC(2026, 4, 22), loose: true })],
  ['another version', web(ready, { state: 'not-saved', earlier: Date.UTC(2026, 4, 22) })],
  ['much', web({ state: 'ready', ...crowded, hidden: [] }, { state: 'saving' })],
  ...unsavable.map((reason) => [`unsaved: ${reason}`, web(ready, { state: 'failed', reason })] as const),
  ...failures.map((reason) => [`failed: ${reason}`, web({ state: 'failed', reason })] as const),
  ...(['looking', 'analysing', 'not-an-article', 'off'] as const).map(
    (state) => [state, web({ state })] as const,
  ),
  ['a page of the browser', { page: 'browser-page' }],
  ['no access', { page: 'no-access', origins: [] }],
]

/** A name, and what shows it. */
export type Surface = readonly [name: string, show: (words: Words) => Promise<void>]

const cards = [
  ...Object.keys(exampleView.cards).map((id) => [id, exampleView.cards] as const),
  ['person:ines-marlow-1', crowded.cards] as const,
]
const cardSurfaces = cards.map(([id, all]): Surface => {
  const props = { pinned: false, pin: nothing, close: nothing, hide: nothing, go: nothing, around: 'claim:2' }
  return [
    `card ${id}`,
    (words) =>
      show(320, cardStyles, <CardFrame trail={trailFrom(id)} cards={all} words={words} {...props} />),
  ]
})
const cameFrom = follow(trailFrom('person:ines-marlow'), 'claim:1')

const popup = (words: Words, state: PopupState, panel?: number) =>
  show(
    panel ?? 360,
    panel ? [...popupStyles, panelStyle] : popupStyles,
    <Popup
      state={state}
      actions={popupActions}
      unsaved="page"
      words={words}
      {...(panel && { isPanel: true, seen: { start: 0, end: 250 } })}
    />,
  )

/** The narrowest that a browser makes its sidebar. */
const narrowestPanel = 230

const library = (words: Words, powers = exampleLibrary()) =>
  show(
    320,
    [ownPageStyle, libraryStyle, iconButtonStyle, documentStyle, filesStyle],
    <LibraryPage powers={powers} settings={settings} words={words} />,
  )
const settingsPage = (words: Words, where: 'everywhere' | 'chosen') =>
  show(
    320,
    [ownPageStyle, settingsStyle, iconButtonStyle],
    <SettingsPage
      settings={{
        ...settings,
        where,
        offSites: ['a-long-name.harbour-courier.example'],
        hidden: [{ type: 'person', name: 'Per Anholt', site: null }],
      }}
      change={nothing}
      policy={where === 'chosen' ? { labels: ['alleged'] } : {}}
      data={someData}
      unsaved
      version="1.2.3"
      words={words}
    />,
  )

export const surfaces: readonly Surface[] = [
  ...cardSurfaces,
  [
    'a card behind a card',
    (words) => {
      const props = { pinned: true, pin: nothing, close: nothing, hide: nothing, go: nothing, around: null }
      const card = <CardFrame trail={cameFrom} cards={exampleView.cards} words={words} {...props} />
      return show(320, cardStyles, card)
    },
  ],
  ...states.map(([name, state]): Surface => [`popup, ${name}`, (words) => popup(words, state)]),
  [
    'popup, a card',
    async (words) => {
      await popup(words, web(ready))
      await click('#cast ~ ul .open')
      await untilThere('.layer .card')
      await click('.layer .names .name')
      await untilThere('.crumbs .icon-button')
    },
  ],
  [
    'popup, taking along',
    async (words) => {
      await popup(words, web(ready))
      await click('.colophon .text')
      await untilThere('.form fieldset')
    },
  ],
  [
    'popup, reporting',
    async (words) => {
      await popup(words, web(ready))
      await click('.entry .open')
      await click('.layer .report')
      await untilThere('.preview')
    },
  ],
  ['panel', (words) => popup(words, web(ready), narrowestPanel)],
  ['settings', (words) => settingsPage(words, 'everywhere')],
  [
    'settings, asked to delete',
    async (words) => {
      await settingsPage(words, 'chosen')
      await click('.sites form button')
      await click('.acts + .acts .act')
      await untilThere('.question')
    },
  ],
  [
    'first run',
    (words) =>
      show(
        320,
        [ownPageStyle, firstRunStyle],
        <FirstRunPage settings={settings} change={nothing} askAccess={nothing} words={words} />,
      ),
  ],
  [
    'library, empty',
    async (words) => {
      await library(words, exampleLibrary([]))
      await untilThere('.empty')
    },
  ],
  [
    'library, a document taken out, a pack to be written',
    async (words) => {
      await library(words)
      await click('.orders label:last-child input')
      await click('.remove')
      await untilThere('.undo button')
      await click('.export summary')
      await untilThere('.publisher')
    },
  ],
  [
    'library, a document with a card',
    async (words) => {
      await library(words)
      await click('.document a')
      await click('.mark')
      await untilThere('.card-panel')
    },
  ],
]

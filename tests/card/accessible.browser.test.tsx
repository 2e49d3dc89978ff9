import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, describe, expect, test } from 'vitest'
import listStyle from '../../popup/lists.css?inline'
import popupStyle from '../../popup/popup.css?inline'
import { Popup } from '../../popup/popup.tsx'
import type { PopupState } from '../../popup/popup-state.ts'
import sourcingStyle from '../../popup/sourcing.css?inline'
import { adoptStyles } from '../../src/card/adopt-styles.ts'
import cardStyle from '../../src/card/card.css?inline'
import { CardFrame } from '../../src/card/card-frame.tsx'
import frameStyle from '../../src/card/frame.css?inline'
import { setScheme } from '../../src/card/scheme.ts'
import { theme } from '../../src/card/theme.ts'
import { trailFrom } from '../../src/card/trail.ts'
import { defaultSettings } from '../../src/extension/settings.ts'
import settingsStyle from '../../src/extension/settings-page/settings-page.css?inline'
import { SettingsPage } from '../../src/extension/settings-page/settings-page.tsx'
import { exampleView } from './example-view.ts'
import { popupActions } from './popup-actions.ts'
import { words } from './words.ts'

// axe sees open trees only, so the card stands in a page here, as it does in the popup.

const { summary, cards } = exampleView
const schemes = ['light', 'dark'] as const
const nothing = () => undefined
afterEach(() => {
  render(null, document.body)
  document.adoptedStyleSheets = []
})

async function violations(): Promise<string[]> {
  document.documentElement.lang = 'en'
  document.title = 'Sidelight'
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe.each(schemes)('in the %s theme', (scheme) => {
  test.each(Object.keys(cards))('the card %s has no violation', async (id) => {
    adoptStyles(document, theme, cardStyle, frameStyle, 'body { background: var(--paper) }')
    setScheme(document.documentElement, scheme)
    const props = {
      cards,
      words,
      pinned: false,
      pin: nothing,
      close: nothing,
      hide: nothing,
      go: nothing,
    }
    render(<CardFrame trail={trailFrom(id)} around="claim:2" {...props} />, document.body)
    expect(await violations()).toEqual([])
  })

  const states: readonly [string, PopupState][] = [
    [
      'a reading',
      {
        page: 'web',
        site: 'news.example',
        settings: { ...defaultSettings, theme: scheme },
        report: { state: 'ready', summary, cards, hidden: ['person:anholt', 'claim:2'] },
      },
    ],
    [
      'no article',
      {
        page: 'web',
        site: 'news.example',
        settings: { ...defaultSettings, theme: scheme },
        report: { state: 'not-an-article' },
      },
    ],
    [
      'a failure',
      {
        page: 'web',
        site: 'news.example',
        settings: { ...defaultSettings, theme: scheme },
        report: { state: 'failed', reason: 'unreachable' },
      },
    ],
    [
      'a site that is off',
      {
        page: 'web',
        site: 'news.example',
        settings: { ...defaultSettings, theme: scheme },
        report: { state: 'off' },
      },
    ],
    ['a page of the browser', { page: 'browser-page' }],
    ['no access', { page: 'no-access', origins: [] }],
  ]
  test.each(states)('the popup with %s has no violation', async (_, state) => {
    adoptStyles(document, popupStyle, listStyle, sourcingStyle)
    render(<Popup state={state} actions={popupActions} words={words} />, document.body)
    expect(await violations()).toEqual([])
  })

  test('the settings have no violation', async () => {
    adoptStyles(document, settingsStyle)
    const settings = {
      ...defaultSettings,
      theme: scheme,
      offSites: ['news.example'],
      hidden: [{ type: 'person', name: 'Per Anholt', site: null }] as const,
    }
    render(<SettingsPage settings={settings} change={nothing} words={words} />, document.body)
    expect(await violations()).toEqual([])
  })
})

test('a violation would be found', async () => {
  render(<button type="button" />, document.body)
  expect(await violations()).toEqual([expect.stringContaining('button-name')])
})

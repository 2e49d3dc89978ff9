import { render } from 'preact'
import { afterEach, describe, expect, test } from 'vitest'
import { Popup } from '../../popup/popup.tsx'
import { CardView } from '../../src/card/card-view.tsx'
import type { ReadingReport } from '../../src/extension/calls.ts'
import { defaultSettings, type Settings } from '../../src/extension/settings.ts'
import { SettingsPage } from '../../src/extension/settings-page/settings-page.tsx'
import { crowdedView, exampleView } from './example-view.ts'
import { popupActions } from './popup-actions.ts'
import { someData } from './some-data.ts'
import { words } from './words.ts'

// A control that goes away with what it did leaves the keyboard's place behind, in popup and settings.

afterEach(() => {
  render(null, document.body)
  document.adoptedStyleSheets = []
})

const focused = () => {
  const at = document.activeElement
  return at === document.body ? null : (at?.getAttribute('aria-label') ?? at?.textContent)
}
const focus = (name: string | RegExp) => {
  const called = (one: Element) => one.getAttribute('aria-label') ?? one.textContent ?? ''
  const control = [...document.querySelectorAll<HTMLElement>('button, input, a')].find((one) =>
    typeof name === 'string' ? called(one) === name : name.test(called(one)),
  )
  control?.focus()
  expect(document.activeElement).toBe(control)
}

describe('in the popup', () => {
  const show = (report: ReadingReport) =>
    render(
      <Popup
        state={{ page: 'web', site: 'news.example', settings: defaultSettings, saved: null, report }}
        actions={popupActions}
        words={words}
      />,
      document.body,
    )
  const { summary, cards } = exampleView
  const ready = (...hidden: string[]): ReadingReport => ({ state: 'ready', summary, cards, hidden })

  test('“Show again” gives the focus to the next one, and the last one to what follows', () => {
    show(ready('person:anholt', 'claim:2'))
    focus('Show again')
    show(ready('claim:2'))
    expect(focused()).toBe('Show again')
    show(ready())
    expect(focused()).toMatch(/^Mark on pages/)
  })

  test('“Hide everywhere” gives the focus to the next one', () => {
    show(ready('person:anholt', 'person:ines-marlow'))
    focus('Hide everywhere')
    show(ready('person:ines-marlow'))
    expect(focused()).toBe('Hide everywhere')
  })

  test('“Try again” leaves the focus in the popup while the article is read, and after', () => {
    show({ state: 'failed', reason: 'broken' })
    focus('Try again')
    show({ state: 'analysing' })
    expect(focused()).toBe('Open beside the page')
    show(ready())
    expect(focused()).toBe('Open beside the page')
  })

  test('what else changes leaves the focus where it is', () => {
    show(ready('person:anholt'))
    focus(/^Mark on pages/)
    const before = document.activeElement
    show(ready())
    expect(document.activeElement).toBe(before)
  })
})

test('a card of twenty documents is short, and the rest of the passages and of the documents comes by keyboard', async () => {
  const { cards } = crowdedView()
  const open = () => undefined
  render(<CardView id="person:ines-marlow-1" cards={cards} words={words} open={open} />, document.body)
  const passages = () => document.querySelectorAll('.passage')
  expect(document.querySelector('.rubric')?.textContent).toBe('From 20 documents, newest first')
  expect(passages()).toHaveLength(5)
  expect(document.querySelector('.also')?.querySelectorAll('.origin')).toHaveLength(2)
  const press = (name: RegExp) => {
    focus(name)
    ;(document.activeElement as HTMLElement).click()
  }
  press(/^2 more documents$/)
  await expect.poll(() => document.querySelectorAll('.also .origin').length).toBe(4)
  expect(focused()).toMatch(/, part \d+$/)
  press(/^11 more passages$/)
  await expect.poll(() => passages().length).toBe(16)
  expect(passages()[5]?.contains(document.activeElement)).toBe(true)
})

test('in the settings what is removed gives the focus to the next one, and the last one to what follows', () => {
  let settings: Settings = {
    ...defaultSettings,
    offSites: ['a.example', 'b.example'],
    hidden: [{ type: 'person', name: 'Per Anholt', site: null }],
  }
  const show = () =>
    render(
      <SettingsPage settings={settings} change={change} data={someData} version="1.2.3" words={words} />,
      document.body,
    )
  function change(next: Settings): void {
    settings = next
    show()
  }
  show()
  const press = (name: string) => {
    focus(name)
    ;(document.activeElement as HTMLElement).click()
  }
  press('Remove a.example')
  expect(focused()).toBe('Remove b.example')
  press('Remove b.example')
  expect(focused()).toMatch(/^A site/)
  press('Show Per Anholt again')
  expect(document.activeElement?.getAttribute('name')).toBe('strength')
})

import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { Popup } from '../../popup/popup.tsx'
import { defaultSettings } from '../../src/extension/settings.ts'
import { exampleView } from '../card/example-view.ts'
import { popupActions } from '../card/popup-actions.ts'
import { words } from '../card/words.ts'

const { summary, cards } = exampleView
afterEach(() => render(null, document.body))

function show(timeline: typeof summary.timeline) {
  const shown: unknown[] = []
  const actions = {
    ...popupActions,
    show: async (place: object) => {
      shown.push(place)
    },
  }
  const report = { state: 'ready', summary: { ...summary, timeline }, cards, hidden: [] } as const
  const state = { page: 'web', site: 'news.example', settings: defaultSettings, saved: null, report } as const
  render(<Popup state={state} actions={actions} words={words} />, document.body)
  return shown
}

test('the dates stand in order with their sentences, and a click goes to the place', () => {
  const shown = show(summary.timeline)
  const section = document.querySelector('#when')!.parentElement!
  expect([...section.querySelectorAll('h3')].map((head) => head.textContent)).toHaveLength(4)
  expect(section.querySelector('h3')!.textContent).toBe('2009')
  const told = summary.timeline.flatMap(({ passages }) => passages)
  const buttons = [...section.querySelectorAll('button')]
  expect(buttons.map((button) => button.textContent)).toEqual(told.map(({ text }) => text))
  expect(buttons[2]!.querySelector('b')!.textContent).toBe('Saturday')
  buttons[2]!.click()
  expect(shown).toEqual([told[2]!.place])
})

test('an article without dates has no such section', () => {
  show([])
  expect(document.querySelector('#when')).toBeNull()
  expect(document.body.textContent).not.toContain(words('popupWhen'))
})

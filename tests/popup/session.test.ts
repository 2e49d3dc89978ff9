import { expect, test, vi } from 'vitest'
import type { Tabs } from 'webextension-polyfill'
import type { PopupState } from '../../popup/popup-state.ts'
import { type Shown, startSession } from '../../popup/session.ts'
import type { Standing } from '../../src/extension/calls.ts'

// Answers come when they come: what is shown is of the tab that is looked at last.

const asked = vi.hoisted(() => ({
  states: [] as { tab: number | undefined; answer: (state: unknown) => void }[],
  standings: [] as { tab: number; answer: (standing: unknown) => void }[],
  tellSaved: [] as ((saved: Standing) => void)[],
}))
vi.mock('../../popup/load-state.ts', () => ({
  loadState: (tab?: Tabs.Tab) => new Promise((answer) => void asked.states.push({ tab: tab?.id, answer })),
}))
vi.mock('../../popup/saving.ts', () => ({
  standingOf: (tab: number) => new Promise((answer) => void asked.standings.push({ tab, answer })),
}))
vi.mock('../../popup/actions.ts', () => ({
  popupActions: (tab: Tabs.Tab, _: unknown, tellSaved: (saved: Standing) => void) => {
    asked.tellSaved.push(tellSaved)
    return { of: tab.id }
  },
}))

const tab = (id: number, url = `https://news.example/${id}`) => ({ id, url }) as Tabs.Tab
const web = (site: string): PopupState =>
  ({ page: 'web', site, report: { state: 'ready' }, saved: null }) as unknown as PopupState
const turn = () => new Promise((resolve) => setTimeout(resolve))

async function answerNext(state: PopupState): Promise<void> {
  asked.states.shift()?.answer(state)
  await turn()
}

test('of two tabs the last one is shown, whichever answers first', async () => {
  const shown: Shown[] = []
  const last = () => shown.at(-1)
  const session = startSession((next) => shown.push(next))
  void session.look(tab(1))
  expect(last()).toMatchObject({ state: { page: 'asking' }, actions: { of: 1 } })
  await answerNext(web('one'))
  expect(last()?.state).toMatchObject({ site: 'one' })

  void session.look(tab(2))
  expect(last(), 'nothing of the other tab is left').toMatchObject({
    state: { page: 'asking' },
    actions: { of: 2 },
  })
  const [late] = asked.states.splice(0, 1)
  await answerNext(web('two'))
  late?.answer(web('one, settled'))
  await turn()
  expect(last()?.state).toMatchObject({ site: 'two' })
  await answerNext(web('two, settled'))
  expect(asked.standings.map((one) => one.tab)).toEqual([2])

  asked.tellSaved[0]?.({ state: 'not-saved', earlier: 1 })
  expect(last()?.state, 'the first tab was saved').toMatchObject({ site: 'two, settled', saved: null })
  asked.standings.shift()?.answer({ state: 'not-saved', earlier: null })
  await turn()
  expect(last()?.state).toMatchObject({ saved: { state: 'not-saved' } })

  void session.look(tab(2))
  expect(last()?.state, 'looked at once more').toMatchObject({ saved: { state: 'not-saved' } })
  await answerNext(web('two, again'))
  expect(last()?.state).toMatchObject({ site: 'two, again', saved: { state: 'not-saved' } })
  void session.look(tab(2, 'https://news.example/2?page=3'))
  expect(last(), 'at another address of the site').toMatchObject({
    state: { site: 'two, again', saved: null },
    actions: { of: 2 },
  })
  void session.look(tab(2, 'https://other.example/'))
  expect(last()?.state, 'gone elsewhere').toEqual({ page: 'asking' })
})

import { describe, expect, test } from 'vitest'
import {
  closed,
  crossingTime,
  due,
  graceTime,
  type HoverEvent,
  type HoverState,
  prepareTime,
  restTime,
  step,
} from '../../content-scripts/hover-state.ts'

interface Target {
  readonly id: string
}
const [name, other]: [Target, Target] = [{ id: 'name' }, { id: 'other' }]

/** What the pointer does, in milliseconds since the start; waits are run through as a timer would. */
type Script = readonly (readonly [at: number, event: Step])[]
type Step =
  | Target
  | 'card'
  | 'away'
  | 'towards other'
  | Exclude<HoverEvent<Target>, { type: 'over' | 'time' }>

function play(script: Script, until: number): HoverState<Target> {
  let state: HoverState<Target> = closed
  const wait = (now: number) => {
    for (let at = due(state); at !== null && at <= now; at = due(state))
      state = step(state, { type: 'time', now: at })
  }
  for (const [at, event] of script) {
    wait(at)
    state = step(state, toEvent(event, at))
  }
  wait(until)
  return state
}

function toEvent(event: Step, now: number): HoverEvent<Target> {
  if (event === 'card') return { type: 'over', over: 'card', towards: false, now }
  if (event === 'away') return { type: 'over', over: null, towards: false, now }
  if (event === 'towards other') return { type: 'over', over: other, towards: true, now }
  return 'type' in event ? event : { type: 'over', over: event, towards: false, now }
}

const opened = [0, name] as const
const open = restTime + 10

describe('the card opens', () => {
  test.each<[string, Script, number, string | null]>([
    ['not before the pointer has rested', [opened], restTime - 1, null],
    ['when it has', [opened], restTime, 'name'],
    ['not late, when the pointer left a moment before', [opened, [restTime - 1, 'away']], 5000, null],
    ['for the mark that the pointer moved on to', [opened, [200, other]], 200 + restTime, 'other'],
    ['counting its own rest only', [opened, [200, other]], 199 + restTime, null],
    ['at once for the next mark', [opened, [open, other]], open, 'other'],
    [
      'at once for the next mark in the grace',
      [opened, [open, 'away'], [open + 200, other]],
      open + 200,
      'other',
    ],
    [
      'at once when the pointer turns from its way to the card to the mark that it crosses',
      [opened, [open, 'towards other'], [open + 50, other]],
      open + 50,
      'other',
    ],
    [
      'not for a mark that is crossed on the way to the card',
      [opened, [open, 'towards other'], [open + crossingTime - 1, 'card']],
      5000,
      'name',
    ],
    [
      'for a mark on the way where the pointer comes to rest',
      [opened, [open, 'towards other']],
      open + crossingTime,
      'other',
    ],
    ['for a tap at once', [[0, { type: 'open', hit: name, focus: false }]], 0, 'name'],
    ['not after a press on the page', [opened, [100, { type: 'outside' }]], 5000, null],
  ])('%s', (_, script, until, expected) => {
    const state = play(script, until)
    expect(state.at === 'open' ? state.hit.id : null).toBe(expected)
  })
})

describe('the open card', () => {
  const use = { type: 'use' } as const
  const outside = { type: 'outside' } as const
  const close = { type: 'close' } as const
  test.each<[string, Script, number, boolean]>([
    ['stays for the grace after the pointer left', [[open, 'away']], open + graceTime - 1, true],
    ['closes then', [[open, 'away']], open + graceTime, false],
    [
      'does not begin its grace anew with each move',
      [
        [open, 'away'],
        [open + 200, 'away'],
      ],
      open + graceTime,
      false,
    ],
    [
      'stays when the pointer reaches it in time',
      [
        [open, 'away'],
        [open + 200, 'card'],
      ],
      5000,
      true,
    ],
    [
      'stays when the pointer comes back to its mark',
      [
        [open, 'away'],
        [open + 200, name],
      ],
      5000,
      true,
    ],
    ['closes on Esc', [[open, close]], open, false],
    [
      'stays when it is in use',
      [
        [open, 'card'],
        [open, use],
        [open + 10, 'away'],
      ],
      5000,
      true,
    ],
    [
      'closes on a press elsewhere though in use',
      [
        [open, use],
        [open + 10, outside],
      ],
      5000,
      false,
    ],
  ])('%s', (_, script, until, expected) => {
    const state = play([opened, ...script], until)
    expect(state.at === 'open').toBe(expected)
  })
})

test.each<[string, Script, number, boolean]>([
  ['not before the pointer has rested for a moment', [opened], prepareTime - 1, false],
  ['when it has', [opened], prepareTime, true],
  ['no more when the pointer leaves', [opened, [200, 'away']], 200, false],
  ['for the next mark by its own rest', [opened, [200, other]], 199 + prepareTime, false],
])('a card is made ready %s', (_, script, until, expected) => {
  const state = play(script, until)
  expect(state.at === 'resting' && state.ready).toBe(expected)
})

describe('when the page was read again', () => {
  const renamed = { id: 'name, elsewhere' }
  const again: Step = { type: 'again', hit: renamed }

  test('an open card goes on for the mark that its own has become', () => {
    const open = play(
      [
        [0, name],
        [400, again],
      ],
      500,
    )
    expect(open).toMatchObject({ at: 'open', hit: renamed, leaving: null })
    expect(
      play(
        [
          [0, name],
          [400, again],
          [500, renamed],
        ],
        5000,
      ),
    ).toMatchObject({ at: 'open', hit: renamed })
  })

  test('it closes when it would have closed', () => {
    expect(
      play(
        [
          [0, name],
          [400, 'away'],
          [450, again],
        ],
        400 + graceTime - 1,
      ),
    ).toMatchObject({ at: 'open' })
    expect(
      play(
        [
          [0, name],
          [400, 'away'],
          [450, again],
        ],
        400 + graceTime,
      ),
    ).toEqual(closed)
  })

  test('a rest goes on, and nothing opens where nothing was', () => {
    expect(
      play(
        [
          [0, name],
          [100, again],
        ],
        restTime,
      ),
    ).toMatchObject({ at: 'open', hit: renamed })
    expect(play([[0, again]], 5000)).toEqual(closed)
  })
})

test('nothing is waited for while nothing can change', () => {
  expect(due(play([], 0))).toBeNull()
  expect(due(play([opened], open))).toBeNull()
})

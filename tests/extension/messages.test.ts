import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Browser, Runtime } from 'webextension-polyfill'
import { answer, askTwice, CallFailed, type Parsers, remote } from '../../src/extension/messages.ts'

interface Sums {
  add(a: number, b: number): number
  forget(): void
  fail(): number
  failLater(): number
}

type Listener = (message: unknown, sender: object, respond: (value: unknown) => void) => true | undefined

/** A runtime whose messages go to whoever listens; nobody listening rejects, as in a browser. */
function wire(sender: Partial<Runtime.MessageSender> = { id: 'own' }) {
  const listeners = new Set<Listener>()
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  }
  const runtime = { id: 'own', onMessage } as unknown as Browser['runtime']
  const send = (message: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const heard = [...listeners].map((listener) => listener(message, sender, resolve))
      if (!heard.includes(true)) reject(new Error('nobody listens'))
    })
  return { runtime, send }
}

const sums = {
  add: (_: unknown, a: number, b: number) => a + b,
  forget: () => {},
  fail: () => {
    throw new Error('at once')
  },
  failLater: () => Promise.reject(new Error('later')),
}

const parsers: Parsers<Sums> = {
  add: ([a, b]) => [Number(a), Number(b)],
  forget: () => [],
  fail: () => [],
  failLater: () => [],
}

afterEach(() => vi.restoreAllMocks())

test('a call arrives with its arguments, and its answer comes back; nothing comes back as null', async () => {
  const { runtime, send } = wire()
  answer<Sums>(runtime, sums, parsers, () => true)
  expect(await remote<Sums>(send).add(1, 2)).toBe(3)
  expect(await remote<Sums>(send).forget()).toBeNull()
})

test.each(['fail', 'failLater'] as const)('a handler that throws (%s) says why', async (call) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { runtime, send } = wire()
  answer<Sums>(runtime, sums, parsers, () => true)
  const asked = vi.fn(() => remote<Sums>(send)[call]())
  const failure: unknown = await askTwice(asked).catch((error) => error)
  expect(failure).toBeInstanceOf(CallFailed)
  expect(String(failure)).toContain(call === 'fail' ? 'at once' : 'later')
  expect(said).toHaveBeenCalledOnce()
  // It would fail again.
  expect(asked).toHaveBeenCalledOnce()
})

test('who does not answer is asked twice, and told from who fails', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const asked = vi.fn(() => remote<Sums>(wire().send).add(1, 2))
  expect(await askTwice(asked)).toBeNull()
  expect(asked).toHaveBeenCalledTimes(2)
})

describe('is left alone', () => {
  test.each<[string, unknown, Partial<Runtime.MessageSender>, boolean]>([
    ['what is no message', { call: 'add' }, { id: 'own' }, true],
    ['a call of another protocol', { call: 'multiply', args: [] }, { id: 'own' }, true],
    ['a name that every object has', { call: 'toString', args: [] }, { id: 'own' }, true],
    ['another extension', { call: 'add', args: [1, 2] }, { id: 'other' }, true],
    ['a sender that is not accepted', { call: 'add', args: [1, 2] }, { id: 'own' }, false],
  ])('%s', async (_, message, sender, accepted) => {
    const { runtime, send } = wire(sender)
    answer<Sums>(runtime, sums, parsers, () => accepted)
    await expect(send(message)).rejects.toThrow('nobody listens')
  })

  test('everything once the signal has aborted', async () => {
    const { runtime, send } = wire()
    const lifetime = new AbortController()
    answer<Sums>(runtime, sums, parsers, () => true, lifetime.signal)
    lifetime.abort()
    await expect(remote<Sums>(send).add(1, 2)).rejects.toThrow('nobody listens')
  })
})

import type { Browser, Runtime } from 'webextension-polyfill'

/** The functions of a protocol; what they return arrives as a promise. */
type Calls<Protocol> = { readonly [Name in keyof Protocol]: (...args: never[]) => unknown }
type Answer<Call> = Call extends (...args: never[]) => infer Result ? Awaited<Result> : never
type Arguments<Call> = Call extends (...args: infer Args) => unknown ? Args : never

/** A protocol's functions as the other side calls them. */
export type Remote<Protocol extends Calls<Protocol>> = {
  readonly [Name in keyof Protocol]: (...args: Arguments<Protocol[Name]>) => Promise<Answer<Protocol[Name]>>
}

/** A protocol's functions as this side answers them. */
export type Handlers<Protocol extends Calls<Protocol>> = {
  readonly [Name in keyof Protocol]: (
    sender: Runtime.MessageSender,
    ...args: Arguments<Protocol[Name]>
  ) => Answer<Protocol[Name]> | Promise<Answer<Protocol[Name]>>
}

interface Message {
  readonly call: string
  readonly args: readonly unknown[]
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Message).call === 'string' &&
  Array.isArray((value as Message).args)

/** Calls through `send`: `runtime.sendMessage`, or `tabs.sendMessage` with its tab. Rejects when nobody listens. */
export function remote<Protocol extends Calls<Protocol>>(
  send: (message: unknown) => Promise<unknown>,
): Remote<Protocol> {
  return new Proxy({} as Remote<Protocol>, {
    get:
      (_, call) =>
      // Also what `send` throws at once, in a script whose extension is gone, is a rejection.
      async (...args: unknown[]) =>
        send({ call, args }),
  })
}

/**
 * Asks the background. One that has ended rejects at once, and is started by the next message: so one more try. Null when
 * there is no answer then either.
 */
export async function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  for (const last of [false, true]) {
    try {
      const answer = await ask()
      if (answer) return answer
    } catch (error) {
      if (last) console.warn('Sidelight could not reach its background:', error)
    }
  }
  return null
}

/**
 * Answers calls from senders of one kind until `signal` aborts. What is not a message of this protocol, or comes from
 * elsewhere, is left alone. A handler that throws answers `undefined`, with its reason on the console; one that returns nothing
 * answers null.
 */
export function answer<Protocol extends Calls<Protocol>>(
  runtime: Browser['runtime'],
  handlers: Handlers<Protocol>,
  accepts: (sender: Runtime.MessageSender) => boolean,
  signal?: AbortSignal,
): void {
  const table = handlers as unknown as Record<
    string,
    (sender: Runtime.MessageSender, ...args: unknown[]) => unknown
  >
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (value: unknown) => void,
  ): true | undefined => {
    if (
      !isMessage(message) ||
      sender.id !== runtime.id ||
      !accepts(sender) ||
      !Object.hasOwn(table, message.call)
    )
      return undefined
    // Native promises from listeners are not understood everywhere; `sendResponse` and `true` are.
    new Promise((resolve) => resolve(table[message.call]?.(sender, ...message.args))).then(
      (value) => respond(value ?? null),
      (error: unknown) => {
        console.error('Sidelight:', error)
        respond(undefined)
      },
    )
    return true
  }
  runtime.onMessage.addListener(listener as Parameters<typeof runtime.onMessage.addListener>[0])
  signal?.addEventListener('abort', () =>
    runtime.onMessage.removeListener(listener as Parameters<typeof runtime.onMessage.removeListener>[0]),
  )
}

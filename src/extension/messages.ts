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

/** How what a call carries is read: copied field by field. Throws where it is no such thing. */
export type Parsers<Protocol extends Calls<Protocol>> = {
  readonly [Name in keyof Protocol]: (args: readonly unknown[]) => Arguments<Protocol[Name]>
}

/** A call on its way. */
export interface Message<Protocol = Record<string, unknown>> {
  readonly call: keyof Protocol
  readonly args: readonly unknown[]
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Message).call === 'string' &&
  Array.isArray((value as Message).args)

/** What the other side answers when it has heard a call and could not do it. */
interface Failure {
  readonly failed: string
}

/** A call was heard and could not be done: asked again, it would fail again. */
export class CallFailed extends Error {}

/**
 * Calls through `send`: `runtime.sendMessage`, or `tabs.sendMessage` with its tab. Rejects when nobody listens, and with
 * `CallFailed` when who listens could not do it.
 */
export function remote<Protocol extends Calls<Protocol>>(
  send: (message: unknown) => Promise<unknown>,
): Remote<Protocol> {
  return new Proxy({} as Remote<Protocol>, {
    get:
      (_, call) =>
      // Also what `send` throws at once, in a script whose extension is gone, is a rejection.
      async (...args: unknown[]) => {
        const reply = await send({ call, args })
        const failed = (reply as Failure | null | undefined)?.failed
        if (failed) throw new CallFailed(failed)
        return reply
      },
  })
}

/**
 * Asks the background. One that has ended rejects at once, and is started by the next message: so one more try. Null when
 * there is no answer then either. What it could not do is not asked again.
 *
 * @throws CallFailed when it could not do it.
 */
export async function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  for (const last of [false, true]) {
    try {
      const answer = await ask()
      if (answer) return answer
    } catch (error) {
      if (error instanceof CallFailed) throw error
      if (last) console.warn('Sidelight could not reach its background:', error)
    }
  }
  return null
}

/** UTF-16 units that a failure tells of itself. */
const longestReason = 300

/**
 * Answers calls from senders of one kind until `signal` aborts. What is not a message of this protocol, or comes from
 * elsewhere, is left alone. What carries other things than its call takes, or makes its handler throw, is answered with the
 * reason, which stands on the console too; a handler that returns nothing answers null.
 */
export function answer<Protocol extends Calls<Protocol>>(
  runtime: Browser['runtime'],
  handlers: Handlers<Protocol>,
  parsers: Parsers<Protocol>,
  accepts: (sender: Runtime.MessageSender) => boolean,
  signal?: AbortSignal,
): void {
  const table = handlers as unknown as Record<
    string,
    (sender: Runtime.MessageSender, ...args: readonly unknown[]) => unknown
  >
  const parse = parsers as unknown as Record<string, (args: readonly unknown[]) => readonly unknown[]>
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
    new Promise((resolve) =>
      resolve(table[message.call]?.(sender, ...(parse[message.call]?.(message.args) ?? []))),
    ).then(
      (value) => respond(value ?? null),
      (error: unknown) => {
        console.error('Sidelight:', error)
        respond({ failed: String(error).slice(0, longestReason) } satisfies Failure)
      },
    )
    return true
  }
  runtime.onMessage.addListener(listener as Parameters<typeof runtime.onMessage.addListener>[0])
  signal?.addEventListener('abort', () =>
    runtime.onMessage.removeListener(listener as Parameters<typeof runtime.onMessage.removeListener>[0]),
  )
}

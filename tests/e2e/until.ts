/**
 * Longest wait for a condition, in milliseconds: a green run never waits it out, and a machine that is busy with something
 * else needs its time.
 */
export const patience = 60_000
const pause = 50

/** What a browser opens by itself when the extension is installed. */
export const firstRunPage = 'src/extension/first-run-page/first-run.html'

/** Waits until `probe` gives a value that `accept` takes, and returns it; else throws with the last one. */
export async function until<Value>(
  what: string,
  probe: () => Promise<Value>,
  accept: (value: Value) => boolean = Boolean,
): Promise<Value> {
  const end = Date.now() + patience
  for (;;) {
    const value = await probe()
    if (accept(value)) return value
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}; last: ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

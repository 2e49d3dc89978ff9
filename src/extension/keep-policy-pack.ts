import type { Browser } from 'webextension-polyfill'
import { readPackJson } from '../intake/read-pack-json.ts'
import { hashText } from '../text/hash.ts'
import { deleteBatch, listBatches, removeBatch } from './library/batches.ts'
import { type BringInPowers, bringIn } from './library/bring-in.ts'
import { bringingIn } from './library/bringing-in.ts'
import { sweepUp } from './library/sweep-up.ts'
import { loadPolicyPack } from './policy.ts'

/** What was brought in last, in `storage.local`: a pack is taken once, and given back with the policy. */
interface Held {
  /** Null where none was taken yet. */
  readonly hash: number | null
  readonly batch: number | null
  /** What was begun at a time (milliseconds since 1970): a background that has ended since has not told whether it came to an end. */
  readonly begun?: { readonly hash: number; readonly at: number }
}

const nothing: Held = { hash: null, batch: null }

const key = 'policyPack'

/** Bytes of a pack that a policy may hand over: browsers read policies whole, at each start. */
const largestPack = 1_000_000

/**
 * Brings the pack that an organization hands its machines into the library, once, in place of the one before, now and whenever
 * the policy changes. The reader may take it out again, as any other pack.
 */
export function keepPolicyPack(storage: Browser['storage'], powers: BringInPowers): void {
  let turn: Promise<void> = Promise.resolve()
  const apply = () => {
    turn = turn
      .then(() => takePack(storage, powers))
      .catch((error: unknown) => console.error('Sidelight could not take in the pack of the policy:', error))
  }
  apply()
  storage.onChanged.addListener((_, area) => {
    if (area === 'managed') apply()
  })
}

async function takePack(storage: Browser['storage'], powers: BringInPowers): Promise<void> {
  const pack = await loadPolicyPack(storage)
  const stored = (await storage.local.get(key))[key] as Held | undefined
  // one that is too large is known by its length: nothing of it is read
  const hash = pack === null ? null : pack.length > largestPack ? pack.length : hashText(pack)
  if (hash === (stored?.hash ?? null) && !stored?.begun) return
  // What a background that was ended halfway has left.
  await sweepUp()
  const held = await ended(stored ?? nothing)
  const batch = await next()
  // One that is refused takes nobody's place.
  if (batch !== held.batch && (pack === null || batch !== null)) await takeOut(held.batch)
  const stays = pack !== null && batch === null
  if (hash === null) await storage.local.remove(key)
  else await note({ hash, batch: stays ? held.batch : batch })

  async function next(): Promise<number | null> {
    if (pack === null || hash === null) return null
    if (hash === held.hash) return held.batch
    const at = powers.now()
    await note({ ...held, begun: { hash, at } })
    return broughtIn(pack, { ...powers, now: () => at })
  }
  function note(value: Held): Promise<void> {
    return storage.local.set({ [key]: value })
  }
}

/** What is held once that is told of which it was not: whether it is in the library, where it takes the place of the one before. */
async function ended({ begun, ...held }: Held): Promise<Held> {
  const there = begun && (await listBatches()).find(({ added, pack }) => pack !== null && added === begun.at)
  if (!begun || !there) return held
  if (held.batch !== there.id) await takeOut(held.batch)
  return { hash: begun.hash, batch: there.id }
}

async function takeOut(batch: number | null): Promise<void> {
  if (batch === null) return
  await removeBatch(batch)
  await deleteBatch(batch)
}

async function broughtIn(pack: string, powers: BringInPowers): Promise<number | null> {
  const bytes = new TextEncoder().encode(pack)
  if (bytes.length > largestPack) {
    console.warn('Sidelight takes no pack of the policy: it is larger than 1 MB.')
    return null
  }
  const source = {
    name: 'policy',
    async *entries() {
      yield* readPackJson('policy', bytes)
    },
  }
  const { batches, refused } = await navigator.locks.request(bringingIn, { mode: 'shared' }, () =>
    bringIn([source], powers, () => undefined, new AbortController().signal),
  )
  for (const { name, why } of refused) console.warn(`Sidelight takes no pack of the policy: ${name}: ${why}`)
  const [batch = null] = batches
  if (!refused.some(({ why }) => why === 'failed')) return batch
  // It is tried again at the next start.
  await takeOut(batch)
  throw new Error('Some of its documents could not be read.')
}

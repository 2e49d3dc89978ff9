import { byId, type Contribution, newer, readAgain } from './contribution.ts'
import { openSpool, type Spool } from './spool.ts'

/** UTF-16 units of contributions that are held; what is more waits on disk. */
const mostHeld = 16_000_000

type Contributions = AsyncIterable<Contribution> | Iterable<Contribution>

/**
 * Each document once, in the order of the ids, whatever order they came in: merging is associative, commutative and
 * idempotent. It holds some of them at a time, however many there are.
 */
export async function* merge(all: Contributions, most = mostHeld): AsyncGenerator<Contribution> {
  const held = new Map<string, Contribution>()
  let size = 0
  let spool: Spool | undefined
  try {
    for await (const one of all) {
      const before = held.get(one.id)
      const kept = before ? newer(before, one) : one
      held.set(one.id, kept)
      size += kept.line.length - (before?.line.length ?? 0)
      if (size <= most) continue
      spool ??= await openSpool()
      await spool.write(inOrder(held).map(({ line }) => line))
      held.clear()
      size = 0
    }
    yield* mergeSorted([inOrder(held), ...(spool?.lists().map(contributions) ?? [])])
  } finally {
    await spool?.close()
  }
}

const inOrder = (held: ReadonlyMap<string, Contribution>): Contribution[] => [...held.values()].sort(byId)

async function* contributions(lines: AsyncIterable<string>): AsyncGenerator<Contribution> {
  for await (const line of lines) yield readAgain(line)
}

/** Lists that are in order as one: of two at a time, so that each is compared with few others. */
function mergeSorted(lists: readonly Contributions[]): Contributions {
  const [first = [], second, ...rest] = lists
  if (second === undefined) return first
  if (rest.length === 0) return mergeTwo(first, second)
  const half = Math.ceil(lists.length / 2)
  return mergeTwo(mergeSorted(lists.slice(0, half)), mergeSorted(lists.slice(half)))
}

async function* mergeTwo(one: Contributions, other: Contributions): AsyncGenerator<Contribution> {
  const [left, right] = [each(one), each(other)]
  let [a, b] = [await left.next(), await right.next()]
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : byId(a.value, b.value)
    if (order === 0) yield newer(a.value, b.value)
    else yield order < 0 ? a.value : b.value
    if (order <= 0) a = await left.next()
    if (order >= 0) b = await right.next()
  }
}

async function* each(all: Contributions): AsyncGenerator<Contribution> {
  yield* all
}

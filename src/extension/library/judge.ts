import { type JudgedPerson, type StoredJudgement, storedJudgement } from './judgement.ts'
import { lasting, openLibrary } from './library-database.ts'

/** Two people of whom something is said. */
export type Pair = readonly [JudgedPerson, JudgedPerson]

/** All that the reader said of people, the last first. */
export async function listJudgements(): Promise<StoredJudgement[]> {
  const library = await openLibrary()
  return (await library.getAll('judgements')).sort((a, b) => b.said - a.said)
}

/** Keeps what the reader says of people at a time (milliseconds since 1970), in place of what was said of them before. */
export async function judge(pairs: readonly Pair[], same: boolean, now: number): Promise<void> {
  const library = await openLibrary()
  const { store, done } = library.transaction('judgements', 'readwrite', lasting)
  await Promise.all([...pairs.map((pair) => store.put(storedJudgement(pair, same, now))), done])
}

/** Takes back what was said of people. */
export async function takeBack(pairs: readonly Pair[]): Promise<void> {
  const library = await openLibrary()
  const { store, done } = library.transaction('judgements', 'readwrite', lasting)
  await Promise.all([...pairs.map((pair) => store.delete(storedJudgement(pair, true, 0).pair)), done])
}

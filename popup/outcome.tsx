import { useState } from 'preact/hooks'
import { type Words, wordFor } from '../src/card/words.ts'

/** What came of an act. */
export type Outcome = 'copied' | 'saved' | 'failed'

/** Runs an act, and knows what came of the last one. */
export function useOutcome(): readonly [
  Outcome | null,
  (outcome: Outcome, act: () => Promise<void>) => void,
] {
  const [done, setDone] = useState<Outcome | null>(null)
  const run = (outcome: Outcome, act: () => Promise<void>) => {
    setDone(null)
    void act().then(
      () => setDone(outcome),
      () => setDone('failed'),
    )
  }
  return [done, run]
}

/** Says it, to screen readers too. */
export function OutcomeNote({ done, words }: { readonly done: Outcome | null; readonly words: Words }) {
  return (
    <p class="note" role="status">
      {done && wordFor(words, 'done', done)}
    </p>
  )
}

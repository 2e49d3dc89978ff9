import { More } from '../../card/more.tsx'
import { counted, type Words, wordFor } from '../../card/words.ts'
import type { Refused } from '../library/bring-in.ts'

interface RefusedFilesProps {
  readonly refused: readonly Refused[]
  readonly words: Words
}

const first = 10

/** What was not taken, and why. */
export function RefusedFiles({ refused, words }: RefusedFilesProps) {
  if (refused.length === 0) return null
  return (
    <div class="refused">
      <h2>{counted(words, 'refused', refused.length)}</h2>
      <More items={refused} first={first} more="libraryMore" words={words}>
        {({ name, why }, index) => (
          <li key={index}>
            <bdi lang="">{name}</bdi> <span class="note">{wordFor(words, 'refusal', why)}</span>
          </li>
        )}
      </More>
    </div>
  )
}

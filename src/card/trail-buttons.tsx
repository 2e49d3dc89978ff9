import { Glyph } from './glyph.tsx'
import { back, forward, type Trail } from './trail.ts'
import type { Words } from './words.ts'

interface TrailButtonsProps {
  readonly trail: Trail
  readonly words: Words
  readonly go: (trail: Trail) => void
}

/** The way back and forward among cards, once the reader has gone from one to another. */
export function TrailButtons({ trail, words, go }: TrailButtonsProps) {
  const { past, future } = trail
  if (past.length + future.length === 0) return null
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={words('cardBack')}
        disabled={past.length === 0}
        onClick={() => go(back(trail))}
      >
        <Glyph name="back" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words('cardForward')}
        disabled={future.length === 0}
        onClick={() => go(forward(trail))}
      >
        <Glyph name="forward" />
      </button>
    </>
  )
}

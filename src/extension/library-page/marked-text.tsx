import { useMemo } from 'preact/hooks'
import type { PageView } from '../../view/page-view.ts'
import { isPainted, type PaintChoice } from '../../view/paint.ts'
import { markedPieces } from './marked-pieces.ts'

interface MarkedTextProps {
  /** Shown above already: a text that begins with it does not say it twice. */
  readonly title: string
  /** Of the text; empty where nobody told. */
  readonly lang: string
  readonly text: string
  readonly view: Pick<PageView, 'marks' | 'cards'> | null
  readonly paint: PaintChoice
  readonly open: (card: string, around: string | null, from: HTMLElement) => void
}

/** A document's text with its marks. Each is a control: here the page is the extension's own. */
export function MarkedText({ title, lang, text, view, paint, open }: MarkedTextProps) {
  const paragraphs = useMemo(
    () => markedPieces(text, view?.marks.filter((mark) => isPainted(mark, paint)) ?? []),
    [text, view, paint],
  )
  const repeats = text.split('\n', 1)[0]?.trim() === title.trim()
  return (
    <div class="story" lang={lang} dir="auto">
      {paragraphs.slice(repeats ? 1 : 0).map((pieces, index) => (
        <p key={index}>
          {pieces.map(({ text: words, paints, card, around }, at) =>
            card === null ? (
              words
            ) : (
              // biome-ignore lint/a11y/useSemanticElements: a button does not break across lines.
              <span
                key={at}
                class={`mark ${paints.join(' ')}`}
                role="button"
                tabIndex={0}
                onClick={(event) => open(card, around, event.currentTarget)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return
                  event.preventDefault()
                  open(card, around, event.currentTarget)
                }}
              >
                {words}
              </span>
            ),
          )}
        </p>
      ))}
    </div>
  )
}

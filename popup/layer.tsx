import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Glyph } from '../src/card/glyph.tsx'
import type { Words } from '../src/card/words.ts'

interface LayerProps {
  readonly label: string | undefined
  readonly words: Words
  /** Back to the list. */
  readonly close: () => void
  /** One step back, by Esc; at last to the list, before it closes the popup. */
  readonly back: () => void
  /** Controls beside the way back. */
  readonly crumbs?: ComponentChildren
  readonly children: ComponentChildren
}

/** What stands over the list. It takes the focus, so that a screen reader reads it. */
export function Layer({ label, words, close, back, crumbs, children }: LayerProps) {
  const layer = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    layer.current?.focus()
  }, [])
  return (
    <section
      ref={layer}
      class="sheet layer"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Otherwise the popup closes.
        event.preventDefault()
        back()
      }}
    >
      <nav class="crumbs">
        <button type="button" class="home" onClick={close}>
          <Glyph name="back" />
          {words('popupBackToList')}
        </button>
        <span class="rest" />
        {crumbs}
      </nav>
      {children}
    </section>
  )
}

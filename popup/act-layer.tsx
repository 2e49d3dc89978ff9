import type { Words } from '../src/card/words.ts'
import { type ExportedReading, withoutHidden } from '../src/view/export/exported-reading.ts'
import type { ExportProps } from './export.tsx'
import { Layer } from './layer.tsx'
import { Loaded } from './loaded.tsx'
import type { PopupActions } from './popup-state.ts'
import type { ReportProps } from './report.tsx'

/** What can be done with a reading, or with one card of it, beside looking at it. */
export type Act = 'export' | { readonly report: string }

interface ActLayerProps {
  readonly act: Act
  readonly reading: ExportedReading
  readonly hidden: readonly string[]
  readonly actions: PopupActions
  readonly words: Words
  readonly close: () => void
  readonly back: () => void
}

/** It over the list. What it needs is loaded now: most readers never ask for it. */
export function ActLayer({ act, reading, hidden, actions, words, close, back }: ActLayerProps) {
  const card = act === 'export' ? undefined : reading.cards[act.report]
  return (
    <Layer label={words(card ? 'reportTitle' : 'exportTitle')} words={words} close={close} back={back}>
      {card ? (
        <Loaded<ReportProps>
          load={async () => (await import('./report.tsx')).Report}
          props={{ card, url: reading.summary.url, actions, words }}
        />
      ) : (
        <Loaded<ExportProps>
          load={async () => (await import('./export.tsx')).Export}
          props={{ reading: withoutHidden(reading, hidden), actions, words }}
        />
      )}
    </Layer>
  )
}

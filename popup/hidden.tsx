import { quoted } from '../src/card/quoted.ts'
import { type Words, wordFor } from '../src/card/words.ts'
import type { PageView } from '../src/view/page-view.ts'
import type { PopupActions } from './popup-state.ts'

interface HiddenProps {
  /** Cards whose marks are hidden in this tab. */
  readonly hidden: readonly string[]
  readonly cards: PageView['cards']
  readonly site: string
  readonly actions: PopupActions
  readonly words: Words
}

/** What was said not to be it: shown again with a click, or hidden for good. */
export function Hidden({ hidden, cards, site, actions, words }: HiddenProps) {
  const shown = hidden.flatMap((id) => cards[id] ?? [])
  if (shown.length === 0) return null
  return (
    <section class="hidden">
      <h2 class="rubric">{words('hiddenHere')}</h2>
      <ul>
        {shown.map((card) => (
          <li key={card.id}>
            <bdi {...quoted}>{card.kind === 'entity' ? card.name : card.text}</bdi>
            <span class="aside">{card.kind === 'entity' && wordFor(words, 'kind', card.type)}</span>
            <p>
              <button type="button" class="text" onClick={() => void actions.unhide(card.id)}>
                {words('hiddenUndo')}
              </button>
              {card.kind === 'entity' && (
                <>
                  <button type="button" class="text" onClick={() => void actions.keepHidden(card, site)}>
                    {words('hiddenSite', site)}
                  </button>
                  <button type="button" class="text" onClick={() => void actions.keepHidden(card, null)}>
                    {words('hiddenEverywhere')}
                  </button>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

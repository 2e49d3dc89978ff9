import { Label } from '../src/card/label.tsx'
import { More } from '../src/card/more.tsx'
import { quoted } from '../src/card/quoted.ts'
import { Who } from '../src/card/who.tsx'
import { numberInWords, type Words, wordFor } from '../src/card/words.ts'
import type { PaintChoice } from '../src/view/paint.ts'
import type { ClaimGroup } from '../src/view/summary.ts'
import { Entry, type Lists } from './entry.tsx'
import type { PopupActions } from './popup-state.ts'

/** Claims of a label that are shown at a glance; what was searched for is shown whole. */
const first = 3

interface ClaimsProps extends Lists {
  readonly groups: readonly ClaimGroup[]
  readonly query: string
  readonly paint: PaintChoice
  readonly paintLabel: PopupActions['paintLabel'] | undefined
}

/** The claims by label; each group says what its label means. */
export function Claims({ groups, query, paint, paintLabel, isWhole, ...lists }: ClaimsProps) {
  const { words } = lists
  return (
    <section>
      <h2 class="rubric" id="claims">
        {words('popupClaims')}
      </h2>
      {groups.length === 0 && <p class="byline">{words('popupNoClaims')}</p>}
      {groups.map(({ label, claims }) => (
        <section class="group" key={label}>
          <header>
            <h3>
              <Label label={label} words={words} />
              <span class="count">{numberInWords(words, claims.length)}</span>
            </h3>
            {paintLabel && label !== 'confirmed' && (
              <Painted
                label={label}
                painted={paint.labels.includes(label)}
                paintLabel={paintLabel}
                words={words}
              />
            )}
          </header>
          <p class="meaning">{wordFor(words, 'meaning', label)}</p>
          <More
            key={query}
            items={claims}
            first={query === '' && !isWhole ? first : claims.length}
            more="claimsMore"
            words={words}
          >
            {({ card, text, source, place }) => (
              <Entry key={card} card={card} name={text} place={place} {...lists}>
                <span class="said" {...quoted}>
                  {text}
                </span>
                <Who source={source} words={words} />
              </Entry>
            )}
          </More>
        </section>
      ))}
    </section>
  )
}

interface PaintedProps {
  readonly label: ClaimGroup['label']
  readonly painted: boolean
  readonly paintLabel: PopupActions['paintLabel']
  readonly words: Words
}

/** Whether claims of a label are marked on pages: says so, and changes it. */
function Painted({ label, painted, paintLabel, words }: PaintedProps) {
  return (
    <button
      type="button"
      class="painted"
      role="switch"
      aria-checked={painted}
      aria-label={words('popupPaint', wordFor(words, 'label', label))}
      title={words('popupPaint', wordFor(words, 'label', label))}
      onClick={() => void paintLabel(label, !painted)}
    >
      {words(painted ? 'popupPainted' : 'popupUnpainted')}
    </button>
  )
}

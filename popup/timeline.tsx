import { More } from '../src/card/more.tsx'
import { quoted } from '../src/card/quoted.ts'
import type { TimelineEntry, TimelinePassage } from '../src/view/timeline.ts'
import { currentIn, entryClass, type Lists } from './entry.tsx'
import { whenInWords } from './when-in-words.ts'

/** Dates that are shown at a glance. */
const first = 12

/** Its passages go by where they begin. */
export const passageKey = ({ place }: TimelinePassage): string => String(place.start)

interface TimelineProps extends Omit<Lists, 'open'> {
  readonly timeline: readonly TimelineEntry[]
}

/** The article's dates in order of time, each with the sentences that tell it; a click goes to its place on the page. */
export function Timeline({ timeline, words, show, here, isWhole }: TimelineProps) {
  return (
    <section>
      <h2 class="rubric" id="when">
        {words('popupWhen')}
      </h2>
      <More items={timeline} first={isWhole ? timeline.length : first} more="whenMore" words={words}>
        {({ value, passages }) => (
          <li class="group" key={value}>
            <h3>
              <time dateTime={value.includes('/') ? undefined : value}>{whenInWords(words, value)}</time>
            </h3>
            {passages.map((passage) => (
              <div class={entryClass(here, passageKey(passage))} key={passage.place.start}>
                <button
                  type="button"
                  class="open"
                  aria-current={currentIn(here, passageKey(passage))}
                  title={words('showPlace')}
                  disabled={!show}
                  onClick={() => void show?.(passage.place)}
                >
                  <Passage {...passage} />
                </button>
              </div>
            ))}
          </li>
        )}
      </More>
    </section>
  )
}

function Passage({ text, date }: TimelinePassage) {
  return (
    <span class="said" {...quoted}>
      {text.slice(0, date.start)}
      <b>{text.slice(date.start, date.end)}</b>
      {text.slice(date.end)}
    </span>
  )
}

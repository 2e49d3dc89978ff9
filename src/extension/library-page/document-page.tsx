import { useEffect, useRef, useState } from 'preact/hooks'
import { Dotted } from '../../card/dotted.tsx'
import { Glyph } from '../../card/glyph.tsx'
import { type Trail, trailFrom } from '../../card/trail.ts'
import { dayInWords, localDay, type Words, wordFor } from '../../card/words.ts'
import type { PaintChoice } from '../../view/paint.ts'
import type { Person } from '../library/people-of.ts'
import { CardPanel } from './card-panel.tsx'
import { ContributionList } from './contribution-list.tsx'
import type { LibraryPowers, Opened } from './library-powers.ts'
import { MarkedText } from './marked-text.tsx'
import type { Judging } from './namesakes.tsx'

interface DocumentPageProps {
  readonly id: string
  readonly powers: LibraryPowers
  readonly paint: PaintChoice
  readonly close: () => void
  readonly remove: (id: string) => Promise<void>
  /** Does what changes the library, and tells when that failed. */
  readonly attempt: (task: () => Promise<unknown>) => Promise<boolean>
  readonly words: Words
}

/** One saved document: what it says of itself, its text with marks and cards, and what it tells cards of other pages. */
export function DocumentPage({ id, powers, paint, close, remove, attempt, words }: DocumentPageProps) {
  const [opened, setOpened] = useState<Opened | null | 'opening'>('opening')
  const [people, setPeople] = useState<readonly Person[]>([])
  const [shown, setShown] = useState<{ readonly trail: Trail; readonly around: string | null } | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  async function load(): Promise<void> {
    setOpened(await powers.open(id).catch(() => null))
    setPeople((await powers.people(id)) ?? [])
  }
  useEffect(() => void load(), [])
  const change = (task: () => Promise<void>) =>
    attempt(async () => {
      await task()
      await load()
    })
  const judging: Judging = {
    judge: (pairs, same) => change(() => powers.judge(pairs, same)),
    takeBack: (pairs) => change(() => powers.takeBack(pairs)),
  }
  // A screen reader begins with what was opened.
  const isOpen = opened !== 'opening'
  useEffect(() => heading.current?.focus(), [isOpen])
  const back = (
    <button type="button" class="to-list" onClick={close}>
      <Glyph name="back" />
      {words('libraryBack')}
    </button>
  )
  if (opened === 'opening' || opened === null)
    return (
      <main>
        {back}
        <h1 ref={heading} tabIndex={-1}>
          {words(opened === null ? 'libraryGone' : 'libraryOpening')}
        </h1>
      </main>
    )
  const { document: saved, text, view, unread, contributions } = opened
  const told = [
    saved.publisher,
    dayInWords(words, saved.published),
    words('librarySaved', dayInWords(words, localDay(saved.saved))),
  ]
  return (
    <div class="reading-room">
      <main>
        {back}
        <h1 ref={heading} tabIndex={-1} lang={saved.lang ?? ''} dir="auto">
          {saved.title}
        </h1>
        <p class="byline">
          <Dotted parts={told} />
        </p>
        <p class="acts">
          {saved.url && (
            <a href={saved.url} target="_blank" rel="noopener noreferrer">
              {words('libraryOriginal')}
            </a>
          )}
          <button type="button" class="text" onClick={() => void remove(id)}>
            {words('savedRemove')}
          </button>
        </p>
        {unread && <p class="note">{wordFor(words, 'libraryUnread', unread)}</p>}
        <MarkedText
          title={saved.title}
          lang={saved.lang ?? ''}
          text={text}
          view={view}
          paint={paint}
          open={(card, around, from) => {
            opener.current = from
            setShown({ trail: trailFrom(card), around })
          }}
        />
        <ContributionList
          contributions={contributions}
          document={saved}
          people={people}
          judging={judging}
          words={words}
        />
      </main>
      {shown && view && (
        <CardPanel
          trail={shown.trail}
          around={shown.around}
          cards={view.cards}
          words={words}
          go={(trail) => setShown({ ...shown, trail })}
          close={() => {
            setShown(null)
            opener.current?.focus()
          }}
        />
      )}
    </div>
  )
}

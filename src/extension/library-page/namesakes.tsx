import { useRef, useState } from 'preact/hooks'
import { More } from '../../card/more.tsx'
import { quoted } from '../../card/quoted.ts'
import { useKeptFocus } from '../../card/use-kept-focus.ts'
import { type Words, wordFor } from '../../card/words.ts'
import type { Pair } from '../library/judge.ts'
import type { Namesake, Person } from '../library/people-of.ts'
import { called } from './called.tsx'

/** What the reader says of a document's people: whether that was kept. */
export interface Judging {
  readonly judge: (pairs: readonly Pair[], same: boolean) => Promise<boolean>
  readonly takeBack: (pairs: readonly Pair[]) => Promise<boolean>
}

interface NamesakesProps {
  readonly person: Person
  readonly judging: Judging
  readonly words: Words
}

const namesakesFirst = 3
const documentsFirst = 2

/** Whom other documents tell of under a person's name: whether cards take them for one, and what the reader says of that. */
export function Namesakes({ person: { person, others }, judging, words }: NamesakesProps) {
  const section = useRef<HTMLElement>(null)
  const [told, setTold] = useState('')
  useKeptFocus(section)

  async function act({ persons, together, said }: Namesake): Promise<void> {
    const pairs = persons.map(({ open: _, ...other }): Pair => [person, other])
    const done = await (said ? judging.takeBack(pairs) : judging.judge(pairs, !together))
    const state = said ? 'namesakeTaken' : `namesakeIs_said_${together ? 'apart' : 'together'}`
    setTold(done ? words(state) : '')
  }
  return (
    <section ref={section} class="namesakes">
      <h4 class="rubric">{words('namesakes')}</h4>
      <More items={others} first={namesakesFirst} more="libraryMore" words={words}>
        {(other) => {
          const { name, role, persons, together, said } = other
          const state = `${said ? 'said-' : ''}${together ? 'together' : 'apart'}`
          const next = said ? 'back' : together ? 'apart' : 'together'
          const [first] = persons
          return (
            <li key={[name, ...persons.map(({ document }) => document)].join(' ')}>
              <p>
                <bdi {...quoted}>{name}</bdi>
                {role && (
                  <>
                    {' · '}
                    <bdi {...quoted}>{role}</bdi>
                  </>
                )}
              </p>
              <More items={persons} first={documentsFirst} more="alsoMore" words={words} kind="byline">
                {({ document, title, open }) => (
                  <li key={document} {...quoted}>
                    {open === null ? title : <a href={`#${open}`}>{title}</a>}
                  </li>
                )}
              </More>
              <p class="note">{wordFor(words, 'namesakeIs', state)}</p>
              <button
                type="button"
                class="text"
                aria-label={words(
                  'termed',
                  wordFor(words, 'namesakeAct', next),
                  called(name, first?.title ?? '', words),
                )}
                onClick={() => void act(other)}
              >
                {wordFor(words, 'namesakeAct', next)}
              </button>
            </li>
          )
        }}
      </More>
      <p class="unseen" role="status">
        {told}
      </p>
    </section>
  )
}

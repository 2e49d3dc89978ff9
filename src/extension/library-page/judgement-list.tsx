import { More } from '../../card/more.tsx'
import { listFormat, type Words, wordFor } from '../../card/words.ts'
import type { Pair } from '../library/judge.ts'
import type { JudgedPerson, StoredJudgement } from '../library/judgement.ts'
import { called, Isolated } from './called.tsx'

interface JudgementListProps {
  readonly judgements: readonly StoredJudgement[]
  readonly takeBack: (pairs: readonly Pair[]) => Promise<void>
  readonly words: Words
}

const judgementsFirst = 5

/** What the reader said of people, which holds while their documents are in the library, and can be taken back here. */
export function JudgementList({ judgements, takeBack, words }: JudgementListProps) {
  if (judgements.length === 0) return null
  return (
    <section class="judgements">
      <h2>{words('judgements')}</h2>
      <p class="note">{words('judgementsNote')}</p>
      <More items={saidAtOnce(judgements)} first={judgementsFirst} more="libraryMore" words={words}>
        {(together) => {
          const told = inWords(together, words)
          return (
            <li key={together[0]?.pair.join()}>
              <span>
                <Isolated text={told} />
              </span>{' '}
              <button
                type="button"
                class="text"
                aria-label={words('termed', words('namesakeAct_back'), told)}
                onClick={() => void takeBack(together.map(({ persons }) => persons))}
              >
                {words('namesakeAct_back')}
              </button>
            </li>
          )
        }}
      </More>
    </section>
  )
}

/** What one click said of somebody and several others is one entry. */
function saidAtOnce(judgements: readonly StoredJudgement[]): StoredJudgement[][] {
  const byTime = new Map<number, StoredJudgement[]>()
  for (const one of judgements) {
    const same = byTime.get(one.said)
    if (same) same.push(one)
    else byTime.set(one.said, [one])
  }
  return [...byTime.values()]
}

function inWords(together: readonly StoredJudgement[], words: Words): string {
  const [first] = together
  if (!first) return ''
  const [one, other] = first.persons
  const isIn = (person: JudgedPerson) =>
    together.every(({ persons }) => persons.some((each) => sameAs(each, person)))
  const about = isIn(one) ? one : other
  const others = together.map(({ persons: [a, b] }) => (sameAs(a, about) ? b : a))
  const told = listFormat(words).format(others.map(({ name, title }) => called(name, title, words)))
  return wordFor(
    words,
    'judgement',
    first.same ? 'same' : 'apart',
    called(about.name, about.title, words),
    told,
  )
}

const sameAs = (a: JudgedPerson, b: JudgedPerson): boolean => a.document === b.document && a.name === b.name

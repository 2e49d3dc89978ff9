import { Dotted } from '../../card/dotted.tsx'
import { Kind } from '../../card/label.tsx'
import { More } from '../../card/more.tsx'
import { PassageItem } from '../../card/passage-item.tsx'
import { passages } from '../../card/passages.ts'
import { quoted } from '../../card/quoted.ts'
import { counted, type Words } from '../../card/words.ts'
import type { Contribution } from '../library/library-database.ts'
import type { Person } from '../library/people-of.ts'
import type { SavedDocument } from '../library/saved-document.ts'
import { type Judging, Namesakes } from './namesakes.tsx'

interface ContributionListProps {
  readonly contributions: readonly Contribution[]
  readonly document: SavedDocument
  readonly people: readonly Person[]
  readonly judging: Judging
  readonly words: Words
}

const namesFirst = 12

/** What a document tells the cards of other pages, by whom it tells it of. */
export function ContributionList({ contributions, document, people, judging, words }: ContributionListProps) {
  const told = contributions.filter(({ entity }) => entity.facts.length > 0)
  const beside = (name: string) => people.find(({ person }) => person.name === name)
  const lines = told.reduce((sum, { entity }) => sum + entity.facts.length, 0)
  return (
    <section class="contributions">
      <h2>{words('libraryTells')}</h2>
      <p class="note">
        {told.length === 0 ? (
          words('libraryTellsNothing')
        ) : (
          <Dotted
            parts={[counted(words, 'popupCastCount', told.length), counted(words, 'libraryLines', lines)]}
          />
        )}
      </p>
      <div class="card">
        <More items={told} first={namesFirst} more="castMore" words={words}>
          {({ order, entity: { name, type, facts } }) => {
            const person = type === 'person' ? beside(name) : undefined
            return (
              <li key={order[2]}>
                <h3>
                  <bdi {...quoted}>{name}</bdi> <Kind type={type} words={words} />
                </h3>
                <ul>
                  {passages(facts.map((fact) => ({ ...fact, document }))).map((passage, index) => (
                    <PassageItem key={index} passage={passage} cited={false} words={words} />
                  ))}
                </ul>
                {person && <Namesakes person={person} judging={judging} words={words} />}
              </li>
            )
          }}
        </More>
      </div>
    </section>
  )
}

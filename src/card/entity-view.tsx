import { useState } from 'preact/hooks'
import type { EntityCard, Reading } from '../view/card.ts'
import type { CardLinks } from './card-links.ts'
import { ClaimItem } from './claim-item.tsx'
import { Kind } from './label.tsx'
import { More } from './more.tsx'
import { PassageItem } from './passage-item.tsx'
import { countDocuments, passages, sameDocument } from './passages.ts'
import { quoted } from './quoted.ts'
import { counted, numberInWords, wordFor } from './words.ts'

const factsFirst = 5
/** Facts of each of several people that a name may mean. */
const factsOfSeveral = 2
const claimsFirst = 3

/** Who or what it is, what documents say, and what this page says. */
export function EntityView({ card, links }: { readonly card: EntityCard; readonly links: CardLinks }) {
  const { words, open } = links
  const { type, name, role, readings, claims, company, places } = card
  const [only] = readings.length === 1 ? readings : []
  return (
    <>
      <p class="kicker">
        <Kind type={type} words={words} />
        <span class="aside">
          <Places places={places} links={links} />
        </span>
      </p>
      <h2>
        <bdi {...quoted}>{name}</bdi>
      </h2>
      {(role ?? only?.role) && (
        <p class="role">
          <bdi {...quoted}>{role ?? only?.role}</bdi>
        </p>
      )}
      {readings.length === 0 && <p class="note">{wordFor(words, 'unknown', type)}</p>}
      {only && <Facts reading={only} first={factsFirst} links={links} />}
      {readings.length > 1 && (
        <section>
          <p class="note">{words('mayBe', numberInWords(words, readings.length))}</p>
          {readings.map((reading) => (
            <section key={`${reading.name} ${reading.role}`} class="reading">
              <h3>
                <bdi {...quoted}>{reading.name}</bdi>
              </h3>
              {reading.role && (
                <p class="role">
                  <bdi {...quoted}>{reading.role}</bdi>
                </p>
              )}
              <Facts reading={reading} first={factsOfSeveral} links={links} />
            </section>
          ))}
        </section>
      )}
      {claims.length > 0 && (
        <section>
          <h3 class="rubric">{words('claimsHeading')}</h3>
          <More items={claims} first={claimsFirst} more="claimsMore" words={words}>
            {(claim) => <ClaimItem key={claim.card} claim={claim} links={links} />}
          </More>
        </section>
      )}
      {company.length > 0 && (
        <section>
          <h3 class="rubric">{words('companyHeading')}</h3>
          <ul class="names">
            {company.map(({ card, name }) => (
              <li key={card}>
                <button type="button" class="name" {...quoted} onClick={() => open(card)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface PlacesProps {
  readonly places: EntityCard['places']
  readonly links: CardLinks
}

/** How often it stands on the page; where that is elsewhere, each click goes to the next place. */
function Places({ places, links: { words, show } }: PlacesProps) {
  const [next, setNext] = useState(0)
  const text = counted(words, 'places', places.length)
  const place = places[next % places.length]
  if (!show || !place) return <>{text}</>
  const go = () => {
    show(place)
    setNext(next + 1)
  }
  return (
    <button type="button" class="name" title={words('showPlace')} onClick={go}>
      {text}
    </button>
  )
}

interface FactsProps {
  readonly reading: Reading
  readonly first: number
  readonly links: CardLinks
}

function Facts({ reading, first, links: { words } }: FactsProps) {
  const all = passages(reading.facts)
  const { joined = false, apart = false } = reading.judged ?? {}
  const said = (
    <>
      {joined && <p class="note">{words('judgedSame')}</p>}
      {apart && <p class="note">{words('judgedApart')}</p>}
    </>
  )
  if (all.length === 0)
    return (
      <>
        <p class="note">{words('knownWithoutFacts')}</p>
        {said}
      </>
    )
  return (
    <section>
      <h3 class="rubric">{counted(words, 'factsHeading', countDocuments(reading.facts))}</h3>
      <More items={all} first={first} more="factsMore" words={words}>
        {(passage, index) => {
          const before = all[index - 1]
          const leads = passage.differs !== before?.differs
          const cited = leads || !sameDocument(passage.document, before?.document)
          return <PassageItem key={index} passage={passage} cited={cited} leads={leads} words={words} />
        }}
      </More>
      {said}
    </section>
  )
}

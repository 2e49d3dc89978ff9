import type { ComponentChildren } from 'preact'
import type { ClaimCard } from '../view/card.ts'
import { claimLine } from '../view/claim-line.ts'
import type { CardLinks } from './card-links.ts'
import { ClaimItem } from './claim-item.tsx'
import { Filled } from './filled.tsx'
import { Label } from './label.tsx'
import { Listed } from './listed.tsx'
import { quoted } from './quoted.ts'
import { wordFor } from './words.ts'

/** How the article presents a statement: the label and what it means, the words, and who stands behind them. */
export function ClaimView({ card, links }: { readonly card: ClaimCard; readonly links: CardLinks }) {
  const { words, open, show } = links
  const { label, text, source, via, cue, reason, also, related, mentions, places } = card
  const sourceCard = source?.card
  const within = cue.filter((said) => text.includes(said))
  const outside = cue.filter((said) => !text.includes(said))
  return (
    <>
      <h2 class="kicker">
        <Label label={label} words={words} />
      </h2>
      <p class="meaning">{wordFor(words, 'meaning', label)}</p>
      <blockquote class="statement" {...quoted}>
        <Statement text={text} label={label} cue={within} />
      </blockquote>
      {show && (
        <button type="button" class="text" onClick={() => show(places[0])}>
          {words('showPlace')}
        </button>
      )}
      <dl>
        <Row term={words('claimSource')}>
          {source === null ? (
            <i>{words('claimNobody')}</i>
          ) : sourceCard ? (
            <button type="button" class="name" {...quoted} onClick={() => open(sourceCard)}>
              {source.text}
            </button>
          ) : (
            <span {...quoted}>{source.text}</span>
          )}
        </Row>
        {via && (
          <Row term={words('claimVia')}>
            <span {...quoted}>{via}</span>
          </Row>
        )}
        {outside.length > 0 && (
          <Row term={words('claimCue')}>
            <Listed items={outside} words={words}>
              {(said) => <Filled key={said} message={(said) => words('quoted', said)} said={said} />}
            </Listed>
          </Row>
        )}
        <Row term={words('claimReason')}>
          <Filled message={(said) => wordFor(words, 'reason', reason.kind, said)} said={reason.words} />
        </Row>
        {also.length > 0 && (
          <Row term={words('claimAlso')}>
            <Listed items={also} words={words}>
              {(other) => (
                <span key={other} title={wordFor(words, 'meaning', other)}>
                  <Label label={other} words={words} />
                </span>
              )}
            </Listed>
          </Row>
        )}
        {mentions.length > 0 && (
          <Row term={words('claimMentions')}>
            <ul class="names">
              {mentions.map(({ card, name }) => (
                <li key={card}>
                  <button type="button" class="name" {...quoted} onClick={() => open(card)}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </Row>
        )}
      </dl>
      <Related related={related} links={links} />
    </>
  )
}

interface RelatedProps {
  readonly related: readonly string[]
  readonly links: CardLinks
}

/** What else the article says to it: a denial, a doubt, a confirmation, or what this one is said to. */
function Related({ related, links }: RelatedProps) {
  const claims = related.flatMap((id) => {
    const card = links.cards[id]
    return card?.kind === 'claim' ? [claimLine(card)] : []
  })
  if (claims.length === 0) return null
  return (
    <section>
      <h3 class="rubric">{links.words('claimRelated')}</h3>
      <ul>
        {claims.map((claim) => (
          <ClaimItem key={claim.card} claim={claim} links={links} />
        ))}
      </ul>
    </section>
  )
}

interface StatementProps {
  readonly text: string
  readonly label: ClaimCard['label']
  /** Words of the text, in its order. */
  readonly cue: readonly string[]
}

/** The claim in the article's words; those that made its label stand out as the mark does. */
function Statement({ text, label, cue: [first, ...others] }: StatementProps) {
  const at = first === undefined ? -1 : text.indexOf(first)
  if (first === undefined || at < 0) return <>{text}</>
  const after = text.slice(at + first.length)
  return (
    <>
      {text.slice(0, at)}
      <span class={`label ${label} cue`}>{first}</span>
      <Statement text={after} label={label} cue={others} />
    </>
  )
}

function Row({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

import type { ComponentChildren } from 'preact'
import type { ClaimCard } from '../view/card.ts'
import type { CardLinks } from './card-view.tsx'
import { Label } from './label.tsx'
import { wordFor } from './words.ts'

/** How the article presents a statement: the label and what it means, the words, and who stands behind them. */
export function ClaimView({ card, links }: { readonly card: ClaimCard; readonly links: CardLinks }) {
  const { words, open } = links
  const { label, text, source, via, cue, because, also, mentions } = card
  const sourceCard = source?.card
  return (
    <>
      <h2 class="kicker">
        <Label label={label} words={words} />
      </h2>
      <p class="meaning">{wordFor(words, 'meaning', label)}</p>
      <blockquote class="statement" dir="auto">
        {text}
      </blockquote>
      <dl>
        <Row term={words('claimSource')}>
          {source === null ? (
            <i>{words('claimNobody')}</i>
          ) : sourceCard ? (
            <button type="button" class="name" dir="auto" onClick={() => open(sourceCard)}>
              {source.text}
            </button>
          ) : (
            <span dir="auto">{source.text}</span>
          )}
        </Row>
        {via && <Row term={words('claimVia')}>{via}</Row>}
        {cue.length > 0 && <Row term={words('claimCue')}>{cue.map((said) => `“${said}”`).join(', ')}</Row>}
        <Row term={words('claimBecause')}>{because}</Row>
        {also.length > 0 && (
          <Row term={words('claimAlso')}>
            {also.map((other, index) => (
              <span key={other} title={wordFor(words, 'meaning', other)}>
                {index > 0 && ', '}
                <Label label={other} words={words} />
              </span>
            ))}
          </Row>
        )}
        {mentions.length > 0 && (
          <Row term={words('claimMentions')}>
            <ul class="names">
              {mentions.map(({ card, name }) => (
                <li key={card}>
                  <button type="button" class="name" dir="auto" onClick={() => open(card)}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </Row>
        )}
      </dl>
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

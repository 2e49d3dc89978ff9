import { counted, numberInWords, type Words, wordFor } from '../src/card/words.ts'
import type { Summary } from '../src/view/summary.ts'

/** From what a reader can check to what nobody answers for; the article's own voice last. */
const shares = ['named', 'documents', 'unnamed', 'nobody', 'own'] as const

interface SourcingProps {
  readonly sourcing: Summary['sourcing']
  readonly words: Words
}

/** How many of the article's sentences rest on whom: a bar for the eye, and the same in words. */
export function Sourcing({ sourcing, words }: SourcingProps) {
  const some = shares.filter((share) => sourcing[share] > 0)
  if (some.length === 0) return null
  return (
    <section class="sourcing" aria-label={words('sourcingTitle')}>
      <div class="bar" aria-hidden="true">
        {some.map((share) => (
          <span key={share} class={`share ${share}`} style={{ flexGrow: sourcing[share] }} />
        ))}
      </div>
      <p>{counted(words, 'sourcingLead', sourcing.sentences)}</p>
      <ul>
        {some.map((share) => (
          <li key={share}>
            <span class={`share ${share}`} aria-hidden="true" />
            {wordFor(words, 'sourcing', share, numberInWords(words, sourcing[share]))}
          </li>
        ))}
      </ul>
    </section>
  )
}

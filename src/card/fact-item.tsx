import { useState } from 'preact/hooks'
import type { DocumentLine, FactLine } from '../view/card.ts'
import { Label } from './label.tsx'
import { dayInWords, type Words } from './words.ts'

/** Up to this many characters a passage is shown whole at once; a longer one shows its line first. */
const shownWhole = 240

/** One passage of a document, word for word, and which document it is. */
export function FactItem({ fact, words }: { readonly fact: FactLine; readonly words: Words }) {
  const { line, quote, label, document } = fact
  const [whole, setWhole] = useState(quote.length <= shownWhole)
  const at = quote.indexOf(line)
  return (
    <li class="fact">
      <blockquote dir="auto">
        {whole && at >= 0 ? (
          <>
            {quote.slice(0, at)}
            <b>{line}</b>
            {quote.slice(at + line.length)}
          </>
        ) : (
          <b>{line}</b>
        )}
        {!whole && (
          <button type="button" class="text" onClick={() => setWhole(true)}>
            {words('factWhole')}
          </button>
        )}
      </blockquote>
      <footer>
        <Origin document={document} words={words} />
        {label && (
          <span class="aside">
            <Label label={label} words={words} />
          </span>
        )}
      </footer>
    </li>
  )
}

function Origin({ document, words }: { readonly document: DocumentLine; readonly words: Words }) {
  const { title, url, publisher, published } = document
  return (
    <>
      <cite dir="auto">
        {url && /^https?:\/\//i.test(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </cite>
      {publisher && <span class="aside">{publisher}</span>}
      <span class="aside">{dayInWords(words, published)}</span>
    </>
  )
}

import { useRef } from 'preact/hooks'
import { Label } from './label.tsx'
import { type Passage, pieces } from './passages.ts'
import { useMore } from './use-more.ts'
import { dayInWords, type Words } from './words.ts'

/** Up to this many characters a passage is shown whole at once; a longer one shows its lines first. */
const shownWhole = 240

interface PassageItemProps {
  readonly passage: Passage
  /** Whether the passage before was another document's. */
  readonly cited: boolean
  readonly words: Words
}

/** A document's words, verbatim, under the document they are from. */
export function PassageItem({ passage, cited, words }: PassageItemProps) {
  const { quote, lines, label, document } = passage
  const text = useRef<HTMLQuoteElement>(null)
  const [whole, showWhole] = useMore(quote.length <= shownWhole, () => text.current)
  return (
    <li class={cited ? 'passage cited' : 'passage'}>
      {cited && <Origin document={document} words={words} />}
      <blockquote ref={text} dir="auto">
        {whole
          ? pieces(quote, lines).map(({ text, told }, index) => (told ? <b key={index}>{text}</b> : text))
          : lines.map((line, index) => (
              <span key={line}>
                {index > 0 && ' … '}
                <b>{line}</b>
              </span>
            ))}
        {!whole && (
          <button type="button" class="text" onClick={() => showWhole(true)}>
            {words('factWhole')}
          </button>
        )}
      </blockquote>
      {label && (
        <p class="as">
          <Label label={label} words={words} />
        </p>
      )}
    </li>
  )
}

function Origin({ document, words }: { readonly document: Passage['document']; readonly words: Words }) {
  const { title, url, publisher, published } = document
  return (
    <p class="origin">
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
    </p>
  )
}

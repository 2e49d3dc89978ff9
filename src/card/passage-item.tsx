import { useRef } from 'preact/hooks'
import { Label } from './label.tsx'
import { More } from './more.tsx'
import { type Passage, pieces } from './passages.ts'
import { quoted } from './quoted.ts'
import { useMore } from './use-more.ts'
import { dayInWords, type Words, wordFor } from './words.ts'

/** Up to this many characters a passage is shown whole at once; a longer one shows its lines first. */
const shownWhole = 240
/** Of the other documents that have its lines so many are named at once. */
const alsoFirst = 2

interface PassageItemProps {
  readonly passage: Passage
  /** Whether the passage before was another document's, or told of something else. */
  readonly cited: boolean
  /** Whether it is the first of those that tell one thing differently. */
  readonly leads?: boolean
  readonly words: Words
}

/** A document's words, verbatim, under the document they are from. */
export function PassageItem({ passage, cited, leads, words }: PassageItemProps) {
  const { quote, lines, label, document, also, differs, brief } = passage
  const text = useRef<HTMLQuoteElement>(null)
  const [whole, showWhole] = useMore(
    brief ? lines.includes(quote) : quote.length <= shownWhole,
    () => text.current,
  )
  return (
    <li class={`passage ${cited ? 'cited' : ''} ${differs ? 'differs' : ''} ${leads ? 'leads' : ''}`}>
      {leads && differs && <p class="as">{wordFor(words, 'differs', differs)}</p>}
      {cited && <Origin document={document} byDate={differs === 'office'} words={words} />}
      <blockquote ref={text} {...quoted}>
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
      {also.length > 0 && (
        <div class="also">
          {words('alsoIn')}
          <More items={also} first={alsoFirst} more="alsoMore" words={words}>
            {(document, index) => (
              <li key={index}>
                <Origin document={document} words={words} />
              </li>
            )}
          </More>
        </div>
      )}
      {label && (
        <p class="as">
          <Label label={label} words={words} />
        </p>
      )}
    </li>
  )
}

interface OriginProps {
  readonly document: Passage['document']
  /** Whether the date comes first. */
  readonly byDate?: boolean
  readonly words: Words
}

function Origin({ document, byDate = false, words }: OriginProps) {
  const { title, url, publisher, published } = document
  const day = dayInWords(words, published)
  return (
    <p class="origin">
      {byDate && <b>{day}</b>}
      {/* The dot before it stands where the line runs, not where what is quoted does. */}
      <span class={byDate ? 'aside' : undefined}>
        <cite {...quoted}>
          {url && /^https?:\/\//i.test(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </cite>
      </span>
      {publisher && (
        <span class="aside">
          <bdi>{publisher}</bdi>
        </span>
      )}
      {!byDate && <span class="aside">{day}</span>}
    </p>
  )
}

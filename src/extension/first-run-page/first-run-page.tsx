import { useLayoutEffect, useRef } from 'preact/hooks'
import { paintedLabels } from '../../annotate/claims/claim.ts'
import { entityTypes } from '../../annotate/mention.ts'
import { adoptStyles } from '../../card/adopt-styles.ts'
import { Label } from '../../card/label.tsx'
import { setScheme } from '../../card/scheme.ts'
import { theme } from '../../card/theme.ts'
import { useKeptFocus } from '../../card/use-kept-focus.ts'
import { directionOf, type Words, wordFor } from '../../card/words.ts'
import { type Settings, withLabel } from '../settings.ts'
import { Check } from '../settings-page/controls.tsx'
import { isOff } from '../sites.ts'
import { sampleArticle } from './sample-article.ts'

interface FirstRunPageProps {
  readonly settings: Settings
  readonly change: (settings: Settings) => void
  /** Asks for the access to web pages; undefined where there is nothing to ask for. */
  readonly askAccess: (() => void) | undefined
  readonly words: Words
}

/** What Sidelight does, on a story that the reader can try it on. The marks in it are made by the scripts of web pages. */
export function FirstRunPage({ settings, change, askAccess, words }: FirstRunPageProps) {
  const all = useRef<HTMLElement>(null)
  useKeptFocus(all)
  useLayoutEffect(() => adoptStyles(document, theme), [])
  useLayoutEffect(() => setScheme(document.documentElement, settings.theme), [settings.theme])
  const { labels } = settings.paint
  return (
    <main ref={all} class="first-run" lang={words('language')} dir={directionOf(words)}>
      <header>
        <h1>{words('firstRunTitle')}</h1>
        <p class="lead">{words('firstRunLead')}</p>
        <p class="note">{words('firstRunLocal')}</p>
      </header>
      {askAccess && (
        <section class="access">
          <p>{words('firstRunNoAccess')}</p>
          <button type="button" class="act" onClick={askAccess}>
            {words('firstRunAllow')}
          </button>
        </section>
      )}
      {isOff(settings, location.href) && <p class="access">{words('firstRunOff')}</p>}
      <div class="room">
        <article lang="en" dir="ltr">
          <h2>{sampleArticle.title}</h2>
          {sampleArticle.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </article>
        <aside aria-labelledby="try">
          <h2 id="try">{words('firstRunTry')}</h2>
          <ol>
            <li>
              <p class="hovering">{words('firstRunRest')}</p>
              <p class="touching">{words('firstRunTap')}</p>
              <p class="kinds">
                {entityTypes.map((type) => (
                  <span key={type} class={`kind ${type}`}>
                    {wordFor(words, 'kind', type)}
                  </span>
                ))}
              </p>
            </li>
            <li>{words('firstRunClaim')}</li>
            <li class="hovering">{words('firstRunKeys')}</li>
            <li>
              {words('firstRunSwitch')}
              <div class="switches">
                {paintedLabels.map((label) => (
                  <Check
                    key={label}
                    on={labels.includes(label)}
                    change={(on) => change(withLabel(settings, label, on))}
                    note={wordFor(words, 'meaning', label)}
                  >
                    <Label label={label} words={words} />
                  </Check>
                ))}
              </div>
            </li>
            <li>{words('firstRunPopup')}</li>
          </ol>
          <p>
            <a class="link" href="../settings-page/settings.html">
              {words('popupSettings')}
            </a>
          </p>
        </aside>
      </div>
    </main>
  )
}

import { useId, useState } from 'preact/hooks'
import { More } from '../../card/more.tsx'
import type { Words } from '../../card/words.ts'
import { siteOf } from '../sites.ts'
import { mostShown, Remove } from './controls.tsx'

interface SitesProps {
  readonly title: string
  readonly sites: readonly string[]
  readonly change: (sites: readonly string[]) => void
  readonly words: Words
}

/** A list of sites that is added to by hand; what is not the name of a site is said and not taken. */
export function Sites({ title, sites, change, words }: SitesProps) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const id = useId()

  function add(event: Event): void {
    event.preventDefault()
    const site = siteTyped(typed)
    setWrong(site === null)
    if (site === null) return
    setTyped('')
    change([...new Set([...sites, site])].sort())
  }

  return (
    <section class="sites">
      <h2>{title}</h2>
      {sites.length === 0 && <p class="note">{words('sitesNone')}</p>}
      <More items={sites} first={mostShown} more="sitesMore" words={words} kind="removable">
        {(site) => (
          <li key={site}>
            <span>{site}</span>
            <Remove
              label={words('siteRemove', site)}
              remove={() => change(sites.filter((other) => other !== site))}
            />
          </li>
        )}
      </More>
      <form onSubmit={add}>
        <input
          type="text"
          value={typed}
          placeholder="example.com"
          aria-label={words('siteName')}
          aria-invalid={wrong}
          aria-describedby={wrong ? id : undefined}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{words('siteAdd')}</button>
        <p id={id} role="status">
          {wrong && words('siteInvalid')}
        </p>
      </form>
    </section>
  )
}

/** The site of an address, or of the name of a host alone. */
export function siteTyped(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`
  const site = URL.canParse(address) ? siteOf(address) : null
  return site !== null && /^[^%]+\.[^%.]+$|^localhost$/.test(site) ? site : null
}

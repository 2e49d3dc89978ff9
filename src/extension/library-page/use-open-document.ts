import { useEffect, useState } from 'preact/hooks'

const named = (): string | null => /^#([0-9a-f]{64}(?:-\d+)?)$/.exec(location.hash)?.[1] ?? null

/** The document that the address names, so that the browser's way back leads to the list; null for the list. */
export function useOpenDocument(): readonly [string | null, (id: string | null) => void] {
  const [open, setOpen] = useState(named)
  useEffect(() => {
    const follow = () => setOpen(named())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const go = (id: string | null) => {
    location.hash = id ?? ''
  }
  return [open, go]
}

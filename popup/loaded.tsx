import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface LoadedProps<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>
  readonly props: Props
}

/** What few ask for, and is loaded when somebody does. */
export function Loaded<Props extends object>({ load, props }: LoadedProps<Props>) {
  const [View, setView] = useState<ComponentType<Props>>()
  useEffect(() => void load().then((view) => setView(() => view)), [])
  return View ? <View {...props} /> : null
}

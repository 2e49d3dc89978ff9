import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../../../src/extension/settings.ts'
import { SettingsPage } from '../../../src/extension/settings-page/settings-page.tsx'
import { someData } from '../../card/some-data.ts'
import { words } from '../../card/words.ts'

// Settings as they are after years.

const many = (sites: number, names: number): Settings => ({
  ...defaultSettings,
  offSites: Array.from({ length: sites }, (_, index) => `site-${index}.example`),
  hidden: Array.from({ length: names }, (_, index) => ({
    type: 'person' as const,
    name: `Nobody ${index}`,
    site: null,
  })),
})

/** The page, which shows what is chosen on it. */
function show(first: Settings): { readonly chosen: () => Settings } {
  let settings = first
  const draw = () =>
    render(
      <SettingsPage settings={settings} change={change} data={someData} version="1.2.3" words={words} />,
      document.body,
    )
  const change = (next: Settings) => {
    settings = next
    draw()
  }
  draw()
  return { chosen: () => settings }
}

const control = (name: string | RegExp): HTMLElement => {
  const all = [...document.querySelectorAll<HTMLElement>('button, label')]
  const found = all.find((one) => `${one.ariaLabel ?? one.innerText}`.match(name))
  if (!found) throw new Error(`There is no “${name}”.`)
  return found
}

async function showMore(): Promise<void> {
  control(/more sites/).click()
  control(/more names/).click()
  await expect.poll(() => document.querySelectorAll('li').length).toBe(400)
}

/** Milliseconds that a click takes until it is seen; the least of some, for what disturbs a measure only makes it longer. */
function clickTime(): number {
  const once = () => {
    const started = performance.now()
    control('Strongly').click()
    control('Faintly').click()
    document.body.getBoundingClientRect()
    return performance.now() - started
  }
  return Math.min(...Array.from({ length: 7 }, once))
}

afterEach(() => render(null, document.body))

test('thousands of sites and names make no click slower than some hundreds do', async () => {
  show(many(300, 300))
  await showMore()
  const some = clickTime()
  render(null, document.body)
  const page = show(many(10_000, 5_000))
  await showMore()
  expect(clickTime()).toBeLessThan(3 * Math.max(some, 5))
  control('site-150.example').click()
  expect(page.chosen().offSites).toHaveLength(9_999)
})

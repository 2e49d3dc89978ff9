import type { PageText } from './runs.ts'

const known = new WeakMap<PageText, readonly ShadowRoot[]>()

/** The open shadow roots that a text stands in: observers, styles and carets from outside do not reach into them. */
export function shadowRootsOf(page: PageText): readonly ShadowRoot[] {
  const found = known.get(page) ?? [
    ...new Set(page.runs.map(({ node }) => node.getRootNode()).filter((root) => 'host' in root)),
  ]
  known.set(page, found as ShadowRoot[])
  return found as ShadowRoot[]
}

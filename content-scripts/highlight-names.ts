import { lines, tints } from '../src/card/palette.ts'
import { copyNumber } from './copy-number.ts'

/** What is painted, by what it is named after; `flash` is a place that was scrolled to, `current` where a walk stands. */
const kinds = [
  ...Object.keys(lines).map((label) => `claim-${label}`),
  ...Object.keys(tints).map((type) => `entity-${type}`),
  'flash',
  'current',
]

/** Which of two highlights is painted over the other. */
export type Layer = 'claim' | 'entity' | 'flash' | 'current'
const layers: readonly Layer[] = ['claim', 'entity', 'flash', 'current']

/**
 * A priority in the registry that the page and all extensions share: the layer, and by whom, as far as a number can tell.
 */
export const priorityOf = (layer: Layer): number => copyNumber * layers.length + layers.indexOf(layer)

const isOurs = ({ priority }: Highlight): boolean => Math.floor(priority / layers.length) === copyNumber

/**
 * The name under which something is registered. Another copy of this extension may be at work in the page: names that are
 * taken are left to it. What an earlier script of this same copy has left is cleared away.
 */
export function highlightName(kind: string): string {
  prefix ??= freePrefix()
  return prefix + kind
}

let prefix: string | undefined

function freePrefix(): string {
  for (let number = 1; ; number++) {
    const prefix = number === 1 ? 'sidelight-' : `sidelight-${number}-`
    const taken = kinds.map((kind) => prefix + kind).filter((name) => CSS.highlights.has(name))
    const others = taken.filter((name) => !isOurs(CSS.highlights.get(name) as Highlight))
    if (others.length > 0) continue
    for (const name of taken) CSS.highlights.delete(name)
    return prefix
  }
}

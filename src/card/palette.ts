import type { ClaimCard, EntityCard } from '../view/card.ts'

/** A colour on light ground, and on dark. */
type Pair = readonly [light: string, dark: string]

/** Amber for what is open, purple for what is contested, blue for the future, grey for what is merely told. */
const open: Pair = ['#a65f00', '#e2a64a']
const contested: Pair = ['#7a3ea8', '#c9a2ee']
const future: Pair = ['#2a6fb0', '#84b9ea']
const told: Pair = ['#6f6c66', '#a9a49a']

interface Line {
  readonly color: Pair
  /** `text-decoration-line` and `-style`: no two labels share both, so they can be told apart without colour. */
  readonly line: 'underline' | 'underline overline'
  readonly style: 'solid' | 'double' | 'wavy' | 'dashed' | 'dotted'
  /** In pixels. */
  readonly thickness: number
}

/** How a claim of each label is underlined, on the page and in every list; null for what lists alone show. */
export const lines: Readonly<Record<ClaimCard['label'], Line | null>> = {
  corrected: { color: contested, line: 'underline overline', style: 'solid', thickness: 1 },
  disputed: { color: contested, line: 'underline', style: 'double', thickness: 1 },
  unverified: { color: open, line: 'underline', style: 'wavy', thickness: 1 },
  alleged: { color: open, line: 'underline', style: 'dashed', thickness: 1.5 },
  'unnamed-source': { color: open, line: 'underline', style: 'dotted', thickness: 2 },
  possible: { color: future, line: 'underline', style: 'dotted', thickness: 1 },
  attributed: { color: told, line: 'underline', style: 'dotted', thickness: 1 },
  confirmed: null,
}

/** The faint ground of each kind of name. Links have solid underlines, so names have none. */
export const tints: Readonly<Record<EntityCard['type'], Pair>> = {
  person: ['rgb(214 158 46 / 0.17)', 'rgb(226 178 84 / 0.2)'],
  organization: ['rgb(84 112 198 / 0.13)', 'rgb(126 152 236 / 0.22)'],
  place: ['rgb(58 150 122 / 0.15)', 'rgb(92 190 158 / 0.2)'],
  event: ['rgb(186 92 140 / 0.13)', 'rgb(220 130 176 / 0.2)'],
}

/** The ground of a name that may mean one of several: no kind's hue. */
export const openTint: Pair = ['rgb(104 100 92 / 0.13)', 'rgb(190 184 172 / 0.17)']

/** `text-decoration` of a label's line on one ground; `weight` makes it thicker. */
export const decoration = ({ color, line, style, thickness }: Line, dark: boolean, weight = 1): string =>
  `${line} ${style} ${color[dark ? 1 : 0]} ${thickness * weight}px`

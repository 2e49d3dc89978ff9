import { decoration, lines, openTint, tints } from '../src/card/palette.ts'
import type { Strength } from '../src/extension/settings.ts'

/** Lines keep their colour at any strength, and with it their contrast: `faint` ones are no thinner, only names paler. */
const weights: Readonly<Record<Strength, { readonly tint: number; readonly weight: number }>> = {
  faint: { tint: 0.5, weight: 1 },
  medium: { tint: 1, weight: 1 },
  strong: { tint: 1.9, weight: 1.6 },
}

/**
 * The elements that the rules ask. Chromium hands the style of a highlight down to all that stands in an element, shadow roots
 * included: asked of the root alone, it is computed there once, and not for each element and name. Firefox hands none down.
 */
const bearers = globalThis.CSS?.supports('-moz-appearance', 'none') ? '' : ':root'

/**
 * The style sheet of everything that is painted, for a page with dark or light ground: a line under each claim, in the
 * style of its label; a faint ground under each name, in the hue of its kind. Highlights take no layout properties, so
 * nothing moves.
 */
export function highlightSheet(dark: boolean, strength: Strength = 'medium', prefix = 'sidelight-'): string {
  const rule = (name: string, style: string): string => `${bearers}::highlight(${prefix}${name}) { ${style} }`
  const inTextColor = (label: string): string => rule(`claim-${label}`, 'text-decoration-color: CanvasText')
  const { tint, weight } = weights[strength]
  const [flash, current] = dark ? (['#7a5c1e', '#9cc3ec'] as const) : (['#ffe39a', '#23558a'] as const)
  const claims = Object.entries(lines).map(([label, line]) =>
    line
      ? rule(
          `claim-${label}`,
          `text-decoration: ${decoration(line, dark, weight)}; text-underline-offset: 18%`,
        )
      : '',
  )
  const names = Object.entries({ ...tints, open: openTint }).map(([type, [onLight, onDark]]) =>
    rule(
      `entity-${type}`,
      `background-color: rgb(from ${dark ? onDark : onLight} r g b / calc(alpha * ${tint}))`,
    ),
  )
  return [
    ...claims,
    ...names,
    media('forced-colors: active', Object.keys(lines).map(inTextColor)),
    rule('flash', `background-color: ${flash}; color: ${dark ? '#fff' : '#000'}`),
    rule('current', `background-color: ${current}; color: ${dark ? '#000' : '#fff'}`),
  ].join('\n')
}

const media = (query: string, rules: readonly string[]): string =>
  `@media (${query}) {\n${rules.join('\n')}\n}`

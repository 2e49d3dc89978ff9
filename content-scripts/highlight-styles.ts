import { decoration, lines, tints } from '../src/card/palette.ts'

/**
 * The style sheet of everything that is painted, for a page with dark or light ground: a line under each claim, in the
 * style of its label; a faint ground under each name, in the hue of its kind. Highlights take no layout properties, so
 * nothing moves.
 */
export function highlightSheet(dark: boolean): string {
  const claims = Object.entries(lines).map(([label, line]) =>
    line
      ? rule(`claim-${label}`, `text-decoration: ${decoration(line, dark)}; text-underline-offset: 0.18em`)
      : '',
  )
  const names = Object.entries(tints).map(([type, tint]) =>
    rule(`entity-${type}`, `background-color: ${tint[dark ? 1 : 0]}`),
  )
  const flash = rule(
    'flash',
    `background-color: ${dark ? '#7a5c1e' : '#ffe39a'}; color: ${dark ? '#fff' : '#000'}`,
  )
  return [...claims, ...names, flash, forcedColors()].join('\n')
}

const rule = (name: string, style: string): string => `::highlight(sidelight-${name}) { ${style} }`

/** In forced colours hues and tints go; the lines stay, in the text's colour, and names get the thinnest of them. */
function forcedColors(): string {
  const claims = Object.entries(lines).map(([label, line]) =>
    line ? rule(`claim-${label}`, 'text-decoration-color: CanvasText') : '',
  )
  const names = Object.keys(tints).map((type) =>
    rule(`entity-${type}`, 'background-color: transparent; text-decoration: underline dotted 1px GrayText'),
  )
  const flash = rule('flash', 'background-color: Highlight; color: HighlightText')
  return `@media (forced-colors: active) {\n${[...claims, ...names, flash].join('\n')}\n}`
}

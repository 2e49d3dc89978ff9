import { decoration, lines, tints } from '../src/card/palette.ts'

/**
 * The style sheet of everything that is painted, for a page with dark or light ground: a line under each claim, in the
 * style of its label; a faint ground under each name, in the hue of its kind. Highlights take no layout properties, so
 * nothing moves.
 */
export function highlightSheet(dark: boolean): string {
  const [flash, current] = dark ? (['#7a5c1e', '#9cc3ec'] as const) : (['#ffe39a', '#23558a'] as const)
  return [
    ...Object.entries(lines).map(([label, line]) =>
      line
        ? rule(`claim-${label}`, `text-decoration: ${decoration(line, dark)}; text-underline-offset: 0.18em`)
        : '',
    ),
    ...Object.entries(tints).map(([type, [onLight, onDark]]) =>
      rule(`entity-${type}`, `background-color: ${dark ? onDark : onLight}`),
    ),
    rule('flash', `background-color: ${flash}; color: ${dark ? '#fff' : '#000'}`),
    rule('current', `background-color: ${current}; color: ${dark ? '#000' : '#fff'}`),
    `@media (forced-colors: active) {\n${forcedColors().join('\n')}\n}`,
  ].join('\n')
}

/** In forced colours hues and tints go; the lines stay, in the text's colour, and names get the thinnest of them. */
function forcedColors(): string[] {
  return [
    ...Object.keys(lines).map((label) => rule(`claim-${label}`, 'text-decoration-color: CanvasText')),
    ...Object.keys(tints).map((type) =>
      rule(`entity-${type}`, 'background-color: transparent; text-decoration: underline dotted 1px GrayText'),
    ),
    ...['flash', 'current'].map((name) => rule(name, 'background-color: Highlight; color: HighlightText')),
  ]
}

const rule = (name: string, style: string): string => `::highlight(sidelight-${name}) { ${style} }`

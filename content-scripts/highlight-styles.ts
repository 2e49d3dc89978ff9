import { decoration, lines, tints } from '../src/card/palette.ts'

/**
 * The style sheet of everything that is painted, for a page with dark or light ground: a line under each claim, in the
 * style of its label; a faint ground under each name, in the hue of its kind. Highlights take no layout properties, so
 * nothing moves.
 */
export function highlightSheet(dark: boolean): string {
  const [flash, current] = dark ? (['#7a5c1e', '#9cc3ec'] as const) : (['#ffe39a', '#23558a'] as const)
  const claims = Object.entries(lines).map(([label, line]) =>
    line
      ? rule(`claim-${label}`, `text-decoration: ${decoration(line, dark)}; text-underline-offset: 0.18em`)
      : '',
  )
  const names = Object.entries(tints).map(([type, [onLight, onDark]]) =>
    rule(`entity-${type}`, `background-color: ${dark ? onDark : onLight}`),
  )
  return [
    ...claims,
    ...names,
    media('forced-colors: active', Object.keys(lines).map(inTextColor)),
    rule('flash', `background-color: ${flash}; color: ${dark ? '#fff' : '#000'}`),
    rule('current', `background-color: ${current}; color: ${dark ? '#000' : '#fff'}`),
  ].join('\n')
}

const inTextColor = (label: string): string => rule(`claim-${label}`, 'text-decoration-color: CanvasText')

const rule = (name: string, style: string): string => `::highlight(sidelight-${name}) { ${style} }`

const media = (query: string, rules: readonly string[]): string =>
  `@media (${query}) {\n${rules.join('\n')}\n}`

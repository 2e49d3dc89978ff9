import { lines, tints } from './palette.ts'

const serif = `"Iowan Old Style", "Charter", "Source Serif 4", "Palatino Linotype", Palatino, Georgia, "Noto Serif", serif`
const sans = `system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif`

/**
 * Colours and type that card, popup and settings share. On a page they are set inside the host, where no rule of the page reaches.
 * Ink on paper; colour only where it means something. What points along the line of text points the other way where that runs
 * from right to left.
 */
export const theme = `
:root, .panel {
  color-scheme: var(--scheme, light dark);
  --paper: light-dark(#fffefb, #1e1d1b);
  --wash: light-dark(#f5f2ea, #2a2825);
  --ink: light-dark(#211e19, #ece7dd);
  --pale: light-dark(#666055, #aca598);
  --hair: light-dark(#e2ddd0, #3b3833);
  --edge: light-dark(#cfc8b8, #4a463f);
  --link: light-dark(#23558a, #9cc3ec);
  --serif: ${serif};
  --sans: ${sans};
}
[dir="rtl"] .glyph:is(.back, .forward) { transform: scaleX(-1) }
.label { color: var(--ink); text-underline-offset: 0.22em; text-decoration-skip-ink: none }
${Object.entries(lines)
  .map(([label, line]) =>
    line
      ? `.label.${label} { text-decoration: ${line.line} ${line.style} light-dark(${line.color.join(', ')}) ${line.thickness}px }`
      : `.label.${label}:not(.cue)::after { content: " ✓" / "" }`,
  )
  .join('\n')}
.kind { padding: 0.1em 0.35em; border-radius: 2px; color: var(--ink) }
${Object.entries(tints)
  .map(([type, tint]) => `.kind.${type} { background: light-dark(${tint.join(', ')}) }`)
  .join('\n')}
@media (forced-colors: active) {
  .label { text-decoration-color: CanvasText }
  .kind { border: 1px solid }
}
`

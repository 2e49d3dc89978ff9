import { lines, tints } from '../../card/palette.ts'

/** The marks of a saved text: the same lines and grounds as on a page. */
export const markStyle = [
  ...Object.entries(lines).map(([label, line]) =>
    line
      ? `.mark.claim-${label} { text-decoration: ${line.line} ${line.style} light-dark(${line.color.join(', ')}) ${line.thickness}px }`
      : '',
  ),
  ...Object.entries(tints).map(
    ([type, tint]) => `.mark.entity-${type} { background-color: light-dark(${tint.join(', ')}) }`,
  ),
].join('\n')

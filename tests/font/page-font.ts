import { readFileSync } from 'node:fs'

const face = (file: string, range: string) => `@font-face {
  font-family: Georgia;
  font-weight: 100 900;
  src: url(data:font/woff2;base64,${readFileSync(`node_modules/@fontsource/gelasio/files/${file}`, 'base64')});
  unicode-range: ${range};
}`

/**
 * A style that brings the font of the tests' pages: every machine breaks their lines alike, whatever it has installed. It
 * answers to the name of Georgia, which the newspaper asks for and Gelasio is as wide as.
 */
export const pageFont = [
  face('gelasio-latin-400-normal.woff2', 'U+0000-00FF, U+2000-206F'),
  face('gelasio-latin-ext-400-normal.woff2', 'U+0100-02FF'),
].join('\n')

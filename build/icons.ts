import { readFile, writeFile } from 'node:fs/promises'
import { Resvg } from '@resvg/resvg-js'

// Draws icons/*.png from icons/sidelight.svg: in colour, and in grey for sites where Sidelight is off.
const sizes = [16, 32, 48, 128]
const colour = await readFile('icons/sidelight.svg', 'utf8')
const grey = colour.replaceAll('#2f62ad', '#80858e').replaceAll('#ffc23d', '#d5d8dd')
for (const [name, svg] of Object.entries({ on: colour, off: grey })) {
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
    await writeFile(`icons/${name}-${size}.png`, png)
  }
}

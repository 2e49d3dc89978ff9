import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { browserNames } from '../../build/vite-config.ts'

// The minifier rewrites what the target browsers lack; light-dark() became variables that nothing sets, so colours were lost.
test.each(browserNames)('the styles built for %s keep both colours of light-dark()', (browser) => {
  const folder = `dist/${browser}/assets`
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
  const styles = sheets.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n')
  expect(styles).toContain('light-dark(')
  expect(styles).not.toContain('--lightningcss')
})

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import type { InlineConfig, Plugin } from 'vite'
import { changelogPage } from './changelog-page.ts'
import { trimCases } from './trim-cases.ts'
import { trimCompromise } from './trim-compromise.ts'
import { trimReadability } from './trim-readability.ts'

export type BrowserName = 'chrome' | 'firefox'
export const browserNames: readonly BrowserName[] = ['chrome', 'firefox']

type Manifest = Record<string, unknown> & {
  background: { service_worker: string; type: string }
  permissions: string[]
}

/** The manifest of one browser: what only the other knows is left out. */
export function manifestFor(browser: BrowserName): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest
  const {
    background,
    browser_specific_settings,
    minimum_chrome_version,
    permissions,
    side_panel,
    sidebar_action,
    storage,
    ...shared
  } = manifest
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return browser === 'chrome'
    ? { ...shared, version, minimum_chrome_version, storage, background, permissions, side_panel }
    : {
        ...shared,
        version,
        browser_specific_settings,
        // What Firefox does not know it warns of.
        permissions: permissions.filter((permission) => permission !== 'sidePanel'),
        sidebar_action,
        background: { scripts: [background.service_worker], type: 'module' },
      }
}

const shared = (outDir: string): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: false,
    minify: true,
    modulePreload: false,
    target: 'es2023',
    // What its own plug-ins cost is no news to who builds.
    rolldownOptions: { checks: { pluginTimings: false } },
    // What the manifest asks for. Left to the scripts' target, light-dark() becomes variables that nothing sets.
    cssTarget: ['chrome128', 'firefox147'],
  },
})

/** Pages that no entry of the manifest names, or none that is looked for there. */
const ownPages = {
  changelog: 'src/extension/changelog-page/changelog.html',
  'first-run': 'src/extension/first-run-page/first-run.html',
  library: 'src/extension/library-page/library.html',
  panel: 'popup/panel.html',
}

/** The extension's own pages, its background and the gate. */
export function extensionConfig(browser: BrowserName, outDir: string, assets: Plugin): InlineConfig {
  const manifest = manifestFor(browser) as unknown as ManifestV3Export
  const config = shared(outDir)
  return {
    ...config,
    plugins: [trimCases(), crx({ manifest, browser }), trimCompromise(), changelogPage(), assets],
    build: { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, input: ownPages } },
  }
}

/** What the background injects into a page by its name: what reads it, and what shows cards on it. */
export const pageScripts = ['reading', 'card'] as const

/**
 * A script of the page. Each is built by itself: listed nowhere in the manifest, a page can neither fetch nor detect it.
 */
export function pageScriptConfig(script: (typeof pageScripts)[number], outDir: string): InlineConfig {
  const config = shared(outDir)
  const lib = {
    entry: `content-scripts/${script}.ts`,
    formats: ['iife' as const],
    name: 'sidelight',
    fileName: () => `${script}.js`,
  }
  // Readability's private methods all begin with an underscore, ours and Preact's do not: shortened, they save 5 kB.
  // Its log lines are for its own developers. No callback of either asks for a `this`.
  const terserOptions = {
    compress: { passes: 3, ecma: 2020 as const, pure_funcs: ['this.log'], unsafe_arrows: true },
    mangle: { properties: { regex: /^_[a-z]/ } },
    // One letter beyond ASCII, and Chromium keeps a script with two bytes a letter for as long as the page lives.
    format: { ascii_only: true },
  }
  return {
    ...config,
    plugins: [trimReadability()],
    define: { 'process.env.NODE_ENV': '"production"' },
    // The package's own entry adds its gate, which is not used.
    resolve: { alias: { '@mozilla/readability': path.resolve('build/readability.ts') } },
    build: { ...config.build, lib, minify: 'terser', terserOptions },
  }
}

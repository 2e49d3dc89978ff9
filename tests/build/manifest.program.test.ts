import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { browserNames, pageScripts } from '../../build/vite-config.ts'

// What the builds may do: the promises made to the reader, read off what ships.

describe.each(browserNames)('the build for %s', (browser) => {
  const dir = `dist/${browser}`
  const manifest = async () => JSON.parse(await readFile(`${dir}/manifest.json`, 'utf8'))

  test('asks for no more than is needed', async () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
      await manifest()
    // Chrome alone has a permission for its panel, and tells the reader nothing of it.
    const panel = browser === 'chrome' ? ['sidePanel'] : []
    expect(permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', ...panel, 'storage'])
    expect(host_permissions).toEqual(['http://*/*', 'https://*/*'])
    expect([optional_permissions, optional_host_permissions]).toEqual([undefined, undefined])
  })

  test('shows nothing of itself to a page', async () => {
    const { web_accessible_resources, externally_connectable } = await manifest()
    expect([web_accessible_resources, externally_connectable]).toEqual([undefined, undefined])
  })

  test('puts the gate alone into pages, in the top frame', async () => {
    const { content_scripts } = await manifest()
    expect(content_scripts).toEqual([
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['content-scripts/gate.iife.js'],
        run_at: 'document_idle',
      },
    ])
  })

  test.each([...pageScripts.map((name) => `${name}.js`), 'content-scripts/gate.iife.js'])(
    'gives pages a script that browsers keep with one byte a letter: %s',
    async (file) => {
      const beyond = [...(await readFile(`${dir}/${file}`, 'utf8'))].filter((letter) => letter > '\x7f')
      expect(beyond).toEqual([])
    },
  )

  test('forbids its own pages the network, and code that is not packaged', async () => {
    const { content_security_policy } = await manifest()
    expect(Object.keys(content_security_policy)).toEqual(['extension_pages'])
    expect(content_security_policy.extension_pages.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ])
  })

  test('collects nothing', async () => {
    const { browser_specific_settings } = await manifest()
    const collected = browser_specific_settings?.gecko.data_collection_permissions
    expect(collected).toEqual(browser === 'firefox' ? { required: ['none'] } : undefined)
  })

  test('holds no code that could reach the network', async () => {
    const found = Object.fromEntries(
      (await filesOf(dir))
        .map(([name, content]) => [name, networkCode(content)] as const)
        .filter(([, uses]) => uses.length > 0),
    )
    expect(found).toEqual({})
  })

  // Minifiers write characters as they are, and Chromium takes a script with one of these for no UTF-8: it does not load it.
  test('holds no noncharacter', async () => {
    for (const [name, content] of await filesOf(dir))
      expect(content.match(/\p{Noncharacter_Code_Point}/u), name).toBeNull()
  })

  test('loads nothing from elsewhere into its own pages', async () => {
    const pages = (await filesOf(dir)).filter(([name]) => /\.(?:html|css)$/.test(name))
    expect(pages.map(([name]) => name)).toContain('popup/index.html')
    for (const [, content] of pages)
      expect(content).not.toMatch(/(?:src|href)="(?:\w+:)?\/\/|url\(["']?\w*:?\/\//)
  })
})

test.each([
  ['fetch(chrome.runtime.getURL(`names.bin.gz`))', []],
  ['await fetch(b.default.runtime.getURL("knowledge.json.gz"))', []],
  ['prefetch(url)', []],
  ['class Tree{fetch(e,t){return this.a(e)}};tree.fetch(key,1)', []],
  ['fetch("https://example.org")', ['fetch']],
  ['globalThis.fetch(address)', ['fetch']],
  ['const get = fetch;get(address)', ['fetch']],
  ['new XMLHttpRequest', ['XMLHttpRequest']],
  ['new WebSocket(u),navigator.sendBeacon(u)', ['WebSocket', 'sendBeacon']],
  ['import("https://example.org/a.js")', ['import("https:']],
])('network code in: %s', (code, uses) => {
  expect(networkCode(code)).toEqual(uses)
})

/** Names of what could reach the network in a script; fetching a packaged file by its address is not among them, nor a method of that name. */
function networkCode(script: string): string[] {
  const reachingOut =
    /(?<![\w$-])(?:(?:(?<!\.)|(?<=(?:globalThis|window|self)\.))fetch(?![\w$-])(?!\([\w$.]*runtime\.getURL\(|\([\w$,]*\)\{)|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts)|sendBeacon|import\(["'`]https?:/g
  return script.match(reachingOut) ?? []
}

/** Scripts, pages and styles of a build, with their paths. */
async function filesOf(dir: string): Promise<(readonly [name: string, content: string])[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:js|html|css)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Promise.all(
    files.map(async (file) => [path.relative(dir, file), await readFile(file, 'utf8')] as const),
  )
}

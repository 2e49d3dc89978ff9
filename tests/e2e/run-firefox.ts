import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { findBrowser } from '../../build/browsers.ts'
import type { StartOptions } from './browser.ts'
import { atWorkersEnd } from './environment.ts'
import { type Bidi, inBrowser } from './manage-firefox.ts'
import { proxied } from './outward.ts'
import { firefoxWith } from './policy.ts'
import { patience, until } from './until.ts'

/** A Firefox without extensions. */
export interface RunningFirefox {
  readonly browser: Browser
  readonly bidi: Bidi
  /** Installs an extension, or puts it in place of itself, and gives the host that its pages have. */
  install(folder: string, id: string): Promise<string>
  /** Ends it, or leaves it to whoever wants one next, without extensions again. */
  close(): Promise<void>
}

/** Those that run and are nobody's: to start one takes ten times as long as to install the extension in it. */
const idle: RunningFirefox[] = []

/** `id` is the extension that a policy is for. */
export async function runFirefox(options: StartOptions, id: string): Promise<RunningFirefox> {
  const { proxyPort = 0, second: _, ...ofItsOwn } = options
  const canShare = Object.keys(ofItsOwn).length === 0
  const left = canShare ? idle.pop() : undefined
  if (left) {
    await askPort(left.bidi, proxyPort)
    return left
  }
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'sidelight-firefox-')))
  if (options.profile)
    await until('whatever ran on the profile has put its preferences back', async () =>
      (await readdir(profile)).every((file) => !file.endsWith('.puppeteer')),
    )
  // A file where the browser would make the folder of all that is stored.
  if (options.brokenStorage) await writeFile(path.join(profile, 'storage'), 'no folder')
  const browser = await launch({
    browser: 'firefox',
    userDataDir: profile,
    executablePath: options.policy ? await firefoxWith(options.policy, id, profile) : findBrowser('firefox'),
    headless: true,
    timeout: patience,
    args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
    defaultViewport: { width: 1100, height: 800, deviceScaleFactor: options.scale ?? 1 },
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      // 1: coarse, and no hovering.
      ...(options.phone && { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }),
      'browser.display.document_color_use': options.forcedColors ? 2 : 0,
      ...(proxyPort ? proxied(proxyPort) : {}),
    },
  })
  const { connection: bidi } = browser as unknown as { connection: Bidi }
  if (options.language) await speakLanguage(bidi, options.language)
  const end = async () => {
    await browser.close()
    if (!options.profile) await rm(profile, { recursive: true, force: true })
  }
  const isShared = canShare && atWorkersEnd(end)
  let hosts: Record<string, string> = {}
  let turn = 0

  const running: RunningFirefox = {
    browser,
    bidi,
    async install(folder, id) {
      // The same whenever a profile is started, and another one when it has been uninstalled.
      hosts[id] ??= hostOf(`${profile} ${id} ${turn}`)
      await nameHosts(bidi, hosts)
      await browser.installExtension(path.resolve(folder))
      return hosts[id]
    },
    async close() {
      if (!isShared) return end()
      const last = contextOf(await browser.newPage())
      for (const { context } of await tabsOf(bidi))
        if (context !== last) await bidi.send('browsingContext.close', { context })
      for (const id of Object.keys(hosts)) await browser.uninstallExtension(id)
      hosts = {}
      turn += 1
      idle.push(running)
    },
  }
  return running
}

/** All tabs of a browser: the driver's own list does not tell what an extension opens. */
export async function tabsOf(
  bidi: Bidi,
): Promise<readonly { readonly context: string; readonly url: string }[]> {
  const { result } = await bidi.send('browsingContext.getTree', {})
  return (result as unknown as { contexts: { context: string; url: string }[] }).contexts
}

export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id

const hostOf = (name: string): string =>
  createHash('sha256')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5')

const hostsPreference = 'extensions.webextensions.uuids'

const nameHosts = (bidi: Bidi, hosts: Readonly<Record<string, string>>): Promise<void> =>
  inBrowser(
    bidi,
    `{ const { prefs } = Services
    const all = { ...JSON.parse(prefs.getStringPref('${hostsPreference}', '{}')), ...${JSON.stringify(hosts)} }
    prefs.setStringPref('${hostsPreference}', JSON.stringify(all)) }`,
  )

/** Has what is not on this machine asked of another port of it. */
const askPort = (bidi: Bidi, port: number): Promise<void> =>
  inBrowser(
    bidi,
    `for (const kind of ['http', 'ssl']) Services.prefs.setIntPref(\`network.proxy.\${kind}_port\`, ${port})`,
  )

/** Makes it a browser of that language, whose own words stay English: the package with those need not be there. */
const speakLanguage = (bidi: Bidi, language: string): Promise<void> =>
  inBrowser(
    bidi,
    `Services.locale.availableLocales = ['${language}', 'en-US']; Services.locale.requestedLocales = ['${language}']`,
  )

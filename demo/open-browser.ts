import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type BrowserContext, chromium } from 'playwright-core'
import { launch } from 'puppeteer-core'
import { findBrowser } from '../build/browsers.ts'
import type { BrowserName } from '../build/vite-config.ts'

/** A browser that shows the demonstration, with the extension in a profile that goes when it closes. */
export interface OpenBrowser {
  /** Settles when the browser is gone, by whoever's hand. */
  readonly closed: Promise<void>
  close(): Promise<void>
}

/** Opens `url` in a browser with the build of `dist`. Throws where that browser is missing or does not start. */
export function openBrowser(
  name: BrowserName,
  dist: string,
  url: string,
  headless: boolean,
): Promise<OpenBrowser> {
  return (name === 'chrome' ? openChromium : openFirefox)(path.resolve(dist, name), url, headless)
}

const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }
/** How long a browser that has closed goes on writing, in milliseconds. */
const lastWrites = 300

async function openChromium(extension: string, url: string, headless: boolean): Promise<OpenBrowser> {
  const executablePath = findBrowser('chrome')
  const profile = await mkdtemp(path.join(tmpdir(), 'sidelight-demo-'))
  const removeProfile = async () => {
    await rm(profile, removal)
    // A process of the browser that is still ending may write there once more.
    await setTimeout(lastWrites)
    await rm(profile, removal)
  }
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      viewport: null,
      // Who starts the demonstration ends it, so that the profile is removed as well.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      // Chromium's sandbox refuses to run as root, which is what containers mostly are.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    })
    const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(removeProfile)
    // Refused where the browser is going already, whoever ended it: that is what was asked for.
    const close = () =>
      context.close().then(
        () => closed,
        () => closed,
      )
    // On some systems the process outlives its last window.
    const closeAfterLast = () => void (context.pages().length === 0 && close())
    const watch = (page: { once(event: 'close', run: () => void): unknown }) =>
      page.once('close', closeAfterLast)
    context.pages().forEach(watch)
    context.on('page', watch)
    if (!(await loadsExtension(context))) {
      await close()
      throw new Error(`${executablePath} loads no extension from a folder by itself: Google Chrome does not.`)
    }
    await (context.pages()[0] ?? (await context.newPage())).goto(url)
    return { closed, close }
  } catch (error) {
    await removeProfile()
    throw error
  }
}

/** Longest wait for the extension's background, in milliseconds: it starts within one second on a free machine. */
const extensionPatience = 20_000

async function loadsExtension(context: BrowserContext): Promise<boolean> {
  if (context.serviceWorkers().length > 0) return true
  return context.waitForEvent('serviceworker', { timeout: extensionPatience }).then(
    () => true,
    () => false,
  )
}

async function openFirefox(extension: string, url: string, headless: boolean): Promise<OpenBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  // The driver removes its profile once the process has ended.
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()))
  try {
    await browser.installExtension(extension)
    const [page] = await browser.pages()
    await (page ?? (await browser.newPage())).goto(url)
    return { closed, close: () => browser.close().then(() => closed) }
  } catch (error) {
    await browser.close()
    throw error
  }
}

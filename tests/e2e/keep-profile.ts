import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Tab, TestBrowser } from './browser.ts'
import { testPages } from './pages.ts'
import { serve, type TestServer } from './server.ts'
import type { starters } from './start.ts'

/** A browser whose profile stays when it ends, and a server, for the tests of a group. */
export interface KeptProfile {
  readonly browser: () => TestBrowser
  readonly folder: () => string
  /** Ends the browser, has something done to its profile, and starts it again. */
  restart(how: 'close' | 'kill', meanwhile?: () => Promise<unknown>): Promise<void>
  open(path: string): Promise<Tab>
  /** A page of the extension. */
  openOwn(file: string): Promise<Tab>
}

export function keepingProfile(
  start: (typeof starters)[number][1],
  makeFolder = () => mkdtemp(path.join(tmpdir(), 'sidelight-profile-')),
): KeptProfile {
  let profile: string
  let server: TestServer
  let browser: TestBrowser
  beforeAll(async () => {
    profile = await makeFolder()
    server = await serve(await testPages())
    browser = await start('dist', { profile })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await rm(profile, { recursive: true, force: true })
  })
  return {
    browser: () => browser,
    folder: () => profile,
    async restart(how, meanwhile) {
      await browser[how]()
      await meanwhile?.()
      browser = await start('dist', { profile })
    },
    open: (path) => browser.open(server.origin + path),
    openOwn: (file) => browser.open(browser.extensionUrl(file)),
  }
}

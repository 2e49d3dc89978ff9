import type { BrowserContext, Page } from 'playwright-core'

/** What readers do with an extension in Chromium's own page for extensions. */
export interface Managed {
  update(): Promise<void>
  setEnabled(on: boolean): Promise<void>
  /** Lets the extension into private windows, and opens one. */
  openPrivate(url: string): Promise<Page>
}

/** `own` is the address of the extension's folder. */
export function manageChromium(context: BrowserContext, own: string): Managed {
  /** Runs in the browser's page, which may do what readers do there. */
  async function manage(run: string): Promise<void> {
    const page = await context.newPage()
    await page.goto('chrome://extensions')
    // Without it an extension from a folder does not come back.
    const developer = 'await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })'
    await page.evaluate(`(async (id) => { ${developer}; await ${run} })('${new URL(own).host}')`)
    await page.close()
  }

  /** Does what ends the extension, and waits until it is there again. */
  async function restart(run: string): Promise<void> {
    const again = context.waitForEvent('serviceworker', (one) => one.url().startsWith(own))
    await manage(run)
    await again
  }

  return {
    update: () => restart('chrome.developerPrivate.reload(id, { failQuietly: true })'),
    setEnabled: (on) => manage(`chrome.management.setEnabled(id, ${on})`),
    async openPrivate(url) {
      await restart(
        'chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true })',
      )
      const helper = await context.newPage()
      await helper.goto(`${own}popup/index.html`)
      const [page] = await Promise.all([
        context.waitForEvent('page'),
        helper.evaluate(`chrome.windows.create({ incognito: true, url: '${url}' })`),
      ])
      await helper.close()
      await page.waitForURL(url)
      return page
    },
  }
}

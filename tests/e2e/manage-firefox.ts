/** The part of a WebDriver BiDi node value that is read. */
export interface RemoteNode {
  readonly sharedId?: string
  readonly value?: {
    readonly mode?: 'open' | 'closed'
    readonly children?: RemoteNode[]
    readonly shadowRoot?: RemoteNode | null
  }
}

export interface Bidi {
  send(method: string, params: object): Promise<{ result: { result: RemoteNode & { value: unknown } } }>
}

/** Runs in the browser's own window. */
export async function inBrowser(bidi: Bidi, expression: string): Promise<void> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = (tree.result as unknown as { contexts: { context: string }[] }).contexts
  await bidi.send('script.evaluate', { expression, target: { context: window?.context }, awaitPromise: true })
}

/** What readers do with an extension, and with the network, in Firefox's own pages. */
export interface Managed {
  setEnabled(on: boolean): Promise<void>
  letIntoPrivate(): Promise<void>
  setOffline(offline: boolean): Promise<void>
}

export function manageFirefox(bidi: Bidi, id: string): Managed {
  const module = (name: string) => `ChromeUtils.importESModule('resource://gre/modules/${name}.sys.mjs')`
  const manage = (run: string) =>
    inBrowser(bidi, `${module('AddonManager')}.AddonManager.getAddonByID('${id}').then((addon) => ${run})`)
  const added = `{ permissions: ['internal:privateBrowsingAllowed'], origins: [] }`
  return {
    setEnabled: (on) => manage(on ? 'addon.enable()' : 'addon.disable()'),
    letIntoPrivate: () =>
      manage(
        `${module('ExtensionPermissions')}.ExtensionPermissions.add(addon.id, ${added}).then(() => addon.reload())`,
      ),
    setOffline: (offline) => inBrowser(bidi, `Services.io.offline = ${offline}`),
  }
}

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

/** Runs in the browser's own window, and gives what comes of it: a number, a text or nothing. */
export async function inBrowser<Value = void>(bidi: Bidi, expression: string): Promise<Value> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = (tree.result as unknown as { contexts: { context: string }[] }).contexts
  const target = { context: window?.context }
  const { result } = await bidi.send('script.evaluate', { expression, target, awaitPromise: true })
  return result.result?.value as Value
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

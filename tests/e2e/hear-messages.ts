import type { Tab } from './browser.ts'

export interface Heard {
  readonly call: string
  readonly args: readonly { readonly title?: string; readonly text?: string }[]
}

interface ExtensionApi {
  readonly runtime: { readonly onMessage: { addListener(listen: (message: Heard) => void): void } }
}

/** Notes what pages ask of the background from now on, in order: every page of the extension hears it. */
export async function hearMessages(own: Tab): Promise<() => Promise<readonly Heard[]>> {
  await own.evaluate(() => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi> & { heard: Heard[] }
    scope.heard = []
    ;(scope.browser ?? scope.chrome).runtime.onMessage.addListener(({ call, args }) => {
      scope.heard.push({ call, args })
    })
  })
  return () => own.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard)
}

import { beforeEach, expect, test, vi } from 'vitest'

// Firefox for Android has no commands, no menus and no windows: the background starts there all the same.

type Listener = (details: { reason: string }) => void

const api = vi.hoisted(() => ({
  installed: [] as unknown[],
  opened: [] as string[],
  browser: {} as Record<string, unknown>,
}))
vi.mock('webextension-polyfill', () => ({ default: api.browser }))

const event = { addListener: () => undefined }

beforeEach(() => {
  vi.resetModules()
  api.installed = []
  api.opened = []
  for (const name of Object.keys(api.browser)) delete api.browser[name]
  Object.assign(api.browser, {
    runtime: {
      id: 'sidelight',
      getURL: (file: string) => `moz-extension://sidelight/${file}`,
      getBrowserInfo: () => undefined,
      onMessage: event,
      onStartup: event,
      onInstalled: { addListener: (listener: unknown) => api.installed.push(listener) },
    },
    storage: { onChanged: event, local: { get: async () => ({}) }, managed: { get: async () => ({}) } },
    tabs: { create: async ({ url }: { url: string }) => void api.opened.push(url) },
    i18n: { getMessage: (key: string) => key },
  })
})

async function install(reason: string): Promise<readonly string[]> {
  await import('../../src/extension/background.ts')
  for (const listener of api.installed) (listener as Listener)({ reason })
  return api.opened
}

test('it starts without commands and menus, and opens the first-run page', async () => {
  expect(await install('install')).toEqual([
    'moz-extension://sidelight/src/extension/first-run-page/first-run.html',
  ])
})

test.each(['update', 'browser_update'])('on %s it opens nothing', async (reason) => {
  expect(await install(reason)).toEqual([])
})

test('where there are commands and menus it answers them', async () => {
  const asked: string[] = []
  const noted = (name: string) => ({ addListener: () => void asked.push(name) })
  const created: string[] = []
  Object.assign(api.browser, {
    commands: { onCommand: noted('commands') },
    contextMenus: {
      onClicked: noted('menus'),
      create: ({ id }: { id: string }) => void created.push(id),
    },
  })
  await install('update')
  expect(asked).toEqual(['commands', 'menus'])
  expect(created).toEqual(['readSelection', 'saveArticle'])
})

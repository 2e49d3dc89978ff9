import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'vite'
import { extensionConfig, pageScriptConfig, pageScripts } from './vite-config.ts'

/** Names of the packages whose code ends up in the build, sorted: read off a build, not off package.json. */
export async function bundledPackages(): Promise<string[]> {
  const names = new Set<string>()
  const collect: Plugin = {
    name: 'collect-packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        for (const id of output.type === 'chunk' ? output.moduleIds : []) {
          const name = packageOf(id)
          if (name) names.add(name)
        }
      }
    },
  }
  await mkdir('.cache', { recursive: true })
  const out = await mkdtemp(path.join('.cache', 'notices-'))
  try {
    const configs = [
      extensionConfig('chrome', out, collect),
      ...pageScripts.map((script) => ({ ...pageScriptConfig(script, out), plugins: [collect] })),
    ]
    for (const config of configs) await build({ ...config, build: { ...config.build, minify: false } })
  } finally {
    await rm(out, { recursive: true, force: true })
  }
  return [...names].sort()
}

/** `/…/node_modules/@scope/name/file.js` → `@scope/name`; undefined for a file of ours. */
export function packageOf(id: string): string | undefined {
  const [, inside] = id.replaceAll('\\', '/').match(/.*\/node_modules\/(.+)/) ?? []
  return inside
    ?.split('/')
    .slice(0, inside.startsWith('@') ? 2 : 1)
    .join('/')
}

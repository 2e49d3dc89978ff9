import { spawnSync } from 'node:child_process'
import { chmod, copyFile, mkdir, readdir, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findBrowser } from '../../build/browsers.ts'

// Browsers as an organization sets them up: with the policy's file where that browser looks for it, and where no other does.

/** A mount that only the browser sees, which takes the rights of its own that Linux gives it. */
const apart = ['--map-root-user', '--mount']
/** Where the packages of Linux have Chromium look. */
const chromiumFolder = '/etc/chromium'

/** Whether this machine can hand Chromium a policy without handing it to every other Chromium, too. */
export const chromiumTakesPolicy =
  spawnSync('unshare', [...apart, 'mount', '--bind', tmpdir(), chromiumFolder]).status === 0

/** The executable of a Chromium that an organization has set up; what that needs is put into a profile's folder. */
export async function chromiumWith(policy: object, extension: string, profile: string): Promise<string> {
  const root = path.join(profile, 'policy')
  await mkdir(path.join(root, 'policies/managed'), { recursive: true })
  const set = { '3rdparty': { extensions: { [extension]: policy } } }
  await writeFile(path.join(root, 'policies/managed/sidelight.json'), JSON.stringify(set))
  const executable = path.join(root, 'chromium')
  const mounted = `mount --bind "${root}" ${chromiumFolder} && exec "$0" "$@"`
  await writeFile(
    executable,
    `#!/bin/sh\nexec unshare ${apart.join(' ')} sh -c '${mounted}' "${findBrowser('chrome')}" "$@"\n`,
  )
  await chmod(executable, 0o755)
  return executable
}

/** The same for Firefox, which looks beside its executable: that is copied, and all else beside it linked. */
export async function firefoxWith(policy: object, extension: string, profile: string): Promise<string> {
  const root = path.join(profile, 'policy')
  await mkdir(path.join(root, 'distribution'), { recursive: true })
  const installed = await realpath(findBrowser('firefox'))
  for (const name of await readdir(path.dirname(installed))) {
    if (name === path.basename(installed) || name === 'distribution') continue
    await symlink(path.join(path.dirname(installed), name), path.join(root, name))
  }
  const executable = path.join(root, path.basename(installed))
  await copyFile(installed, executable)
  const set = { policies: { '3rdparty': { Extensions: { [extension]: policy } } } }
  await writeFile(path.join(root, 'distribution/policies.json'), JSON.stringify(set))
  return executable
}

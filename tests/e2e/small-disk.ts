import { spawnSync } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A disk of its own for a folder. */
export interface SmallDisk {
  readonly folder: string
  /** Takes all the room that is left. */
  fill(): Promise<void>
  /** Gives it back. */
  free(): Promise<void>
  remove(): Promise<void>
}

const run = (...[command = '', ...args]: string[]) => spawnSync(command, args).status === 0

/** Whether this machine lets a test make one: only its administrator may. */
export const hasSmallDisks = process.platform === 'linux' && run('unshare', '--mount', 'true')

export async function smallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-disk-'))
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder)) throw new Error('no disk')
  const filler = path.join(folder, 'filler')
  return {
    folder,
    async fill() {
      const file = await open(filler, 'a')
      for (const bytes of [1_000_000, 1_000]) {
        const piece = Buffer.alloc(bytes)
        while (await file.write(piece).catch(() => null));
      }
      await file.close()
    },
    free: () => rm(filler),
    async remove() {
      run('umount', '--lazy', folder)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

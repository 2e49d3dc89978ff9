import { zipSync } from 'fflate'

/** The earliest time that a zip can tell, as it reads in every time zone: fflate writes local time. */
const epoch = new Date(1980, 0, 1)

/** A zip of files, whose bytes depend on their names and contents alone: neither on their order nor on the clock. */
export function zip(files: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const entries = files
    .map(([name, content]) => [name.replaceAll('\\', '/'), new Uint8Array(content)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: epoch })
}

import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLines } from '../read-lines.ts'

/** Lists of lines that are kept on disk, each read from its beginning to its end, all of them at once. */
export interface Spool {
  write(lines: Iterable<string>): Promise<void>
  /** One for each that was written. */
  lists(): AsyncIterable<string>[]
  close(): Promise<void>
}

/** UTF-16 units that are written at a time. */
const piece = 1_000_000
/** Bytes that are read at a time, of each list. */
const slice = 65_536

/** A file for lines that has no name any more: whatever ends the program, nothing of it is left. */
export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-'))
  const file = await open(join(folder, 'lines'), 'w+')
  await rm(folder, { recursive: true })
  const ends: number[] = []
  let size = 0
  async function* bytes(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(slice, end - at)), { position: at })
      yield buffer.subarray(0, bytesRead)
      at += bytesRead
    }
  }
  async function* read(start: number, end: number): AsyncGenerator<string> {
    for await (const line of readLines(bytes(start, end), Number.POSITIVE_INFINITY)) yield String(line.bytes)
  }
  return {
    async write(lines) {
      let waiting = ''
      const flush = async () => {
        size += (await file.write(waiting, size)).bytesWritten
        waiting = ''
      }
      for (const line of lines) {
        waiting += `${line}\n`
        if (waiting.length > piece) await flush()
      }
      await flush()
      ends.push(size)
    },
    lists: () => ends.map((end, i) => read(ends[i - 1] ?? 0, end)),
    close: () => file.close(),
  }
}

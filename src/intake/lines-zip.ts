import { strToU8, Zip, ZipDeflate } from 'fflate'

type Chunk = Uint8Array<ArrayBuffer>

/** A file of an archive while lines are added to it. Several may be open at once. */
export interface LinesFile {
  add(line: string): void
  /** UTF-16 units that were added. */
  size(): number
  end(): void
}

/** A zip archive of files of lines. */
export interface LinesZip {
  open(name: string): LinesFile
  end(): void
  /** What is ready of it since the last time. */
  taken(): Chunk[]
}

/** Archives keep the hour of a clock on the wall: this is the same in all time zones. */
const noTime = new Date(1980, 0, 1)

/** An archive that is written in pieces: the same lines give the same bytes. */
export function linesZip(): LinesZip {
  let ready: Chunk[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk as Chunk)
  })
  return {
    open(name) {
      const file = new ZipDeflate(name, { level: 6 })
      file.mtime = noTime
      zip.add(file)
      let size = 0
      return {
        add(line) {
          size += line.length
          file.push(strToU8(`${line}\n`))
        },
        size: () => size,
        end: () => file.push(new Uint8Array(), true),
      }
    },
    end: () => zip.end(),
    taken() {
      const chunks = ready
      ready = []
      return chunks
    },
  }
}

/** Pieces as one file. */
export async function asBlob(chunks: AsyncIterable<Chunk>): Promise<Blob> {
  const pieces: Blob[] = []
  for await (const chunk of chunks) pieces.push(new Blob([chunk]))
  return new Blob(pieces, { type: 'application/zip' })
}

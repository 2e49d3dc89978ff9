import type { ChosenFile } from '../../intake/read-file.ts'

const chosen = (file: File, name: string): ChosenFile => ({
  name,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
})

/** Files of a field; those of a folder are called by their place in it. */
export const filesOf = (list: FileList | null): ChosenFile[] =>
  [...(list ?? [])].map((file) => chosen(file, file.webkitRelativePath || file.name))

/** What was dropped: files, and whatever is in folders. */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  // All of it is asked for at once: after the first wait the browser has taken it away.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry())
  if (entries.every((entry) => entry === null)) return filesOf(transfer.files)
  const files: ChosenFile[] = []
  for (const entry of entries) if (entry) await collect(entry, files)
  return files
}

async function collect(entry: FileSystemEntry, files: ChosenFile[]): Promise<void> {
  const name = entry.fullPath.replace(/^\//, '')
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    files.push(chosen(file, name))
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    // A hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return
    for (const one of some) await collect(one, files)
  }
}

import { mkdir, writeFile } from 'node:fs/promises'
import { referenceFiles } from './reference/files.ts'

// Writes the glossaries of seeds/reference that are made of other people's tables.
await mkdir('seeds/reference', { recursive: true })
for (const [file, text] of Object.entries(referenceFiles())) await writeFile(`seeds/reference/${file}`, text)

import { writeFile } from 'node:fs/promises'
import { notices } from './notices.ts'

await writeFile('THIRD-PARTY-NOTICES.md', await notices())

import type { Plugin } from 'vite'

const cases = /^\s*(?:yes|no): \[(?:\s*(?:"[^"\n]*"|'[^'\n]*'|`[^`\n]*`),?)*\s*\],?$/gm

/**
 * Leaves out the cases that rules hold for their tests: the background needs none of them. Fails where a table has rows
 * and no case was found.
 */
export function trimCases(): Plugin {
  return {
    name: 'trim-cases',
    enforce: 'pre',
    transform(code, id) {
      if (
        !/\/(?:claims\/rules\/[\w-]+|claims\/lexicon\/verbs|names\/document\/clues|knowledge\/reference\/bodies)-data\.ts$/.test(
          id,
        )
      )
        return null
      const trimmed = code.replace(cases, '')
      if (trimmed === code) throw new Error(`No cases were found in ${id}: look at build/trim-cases.ts`)
      return { code: trimmed, map: null }
    },
  }
}

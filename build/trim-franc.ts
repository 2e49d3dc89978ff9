import type { Plugin } from 'vite'

/**
 * Leaves out the trigrams of languages in other scripts than English's. franc tells scripts apart first: a text in one of
 * them is then named by its script, which is all that `isEnglish` asks, and the background is 45 kB smaller. Fails when a
 * version keeps its trigrams in another way.
 */
export function trimFranc(): Plugin {
  return {
    name: 'trim-franc',
    transform(code, id) {
      if (!id.endsWith('/franc-min/data.js')) return null
      const trimmed = code.replace(/\n {2}(?!Latin:)\w+: \{\n[^}]*\n {2}\},?/g, '')
      if (trimmed === code || !trimmed.includes('\n  Latin: {\n'))
        throw new Error('franc-min has other trigrams than it had: look at build/trim-franc.ts')
      return { code: trimmed, map: null }
    },
  }
}

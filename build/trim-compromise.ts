import type { Plugin } from 'vite'

const imported = /^import (\w+) from '\.\/1-one\/.*$/gm
const kept = 'tokenize'

/**
 * Leaves out what `src/text/tokens.ts` does not use of compromise: all its plug-ins but the tokenizer, which reads only
 * its own data. The background is 69 kB smaller and starts sooner. Fails when a version is put together in another way.
 */
export function trimCompromise(): Plugin {
  return {
    name: 'trim-compromise',
    transform(code, id) {
      if (!id.endsWith('/compromise/src/one.js')) return null
      let trimmed = code
      for (const [line, name] of code.matchAll(imported))
        if (name !== kept)
          trimmed = trimmed
            .replace(line, '')
            .replace(new RegExp(`^nlp\\.(?:extend|plugin)\\(${name}\\).*$`, 'm'), '')
      const left = trimmed.match(/^nlp\..*$/gm) ?? []
      if (left.length !== 1 || !left[0]?.startsWith(`nlp.extend(${kept})`))
        throw new Error(
          'compromise is put together in another way than it was: look at build/trim-compromise.ts',
        )
      return { code: trimmed, map: null }
    },
  }
}

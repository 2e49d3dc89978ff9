import type { Plugin } from 'vite'

/**
 * Methods of Readability 0.6 that do nothing to the copy of a page that it is given here: the copy has no scripts (and
 * JSON-LD is switched off), no images and no addresses. Or nothing that is asked for: nobody sees the copy, so its styles and
 * classes may stay once it is known what is the article. Their bodies are left out of the page's script: 5.5 kB.
 */
const idle = ['_getJSONLD', '_unwrapNoscriptImages', '_fixRelativeUris', '_cleanStyles', '_cleanClasses']

/** Leaves out what of Readability is not used. Fails when a version has other methods, so that nothing goes unnoticed. */
export function trimReadability(): Plugin {
  return {
    name: 'trim-readability',
    transform(code, id) {
      if (!id.endsWith('/@mozilla/readability/Readability.js')) return null
      const trimmed = idle.reduce((source, method) => {
        const start = source.indexOf(`\n  ${method}(`)
        const end = source.indexOf('\n  },\n', start)
        if (start < 0 || end < 0)
          throw new Error(`Readability has no ${method}: look at build/trim-readability.ts`)
        return `${source.slice(0, start)}\n  ${method}() {${source.slice(end)}`
      }, code)
      // Its log lines are for its own developers.
      return { code: trimmed.replace('if (this._debug)', 'if (false)'), map: null }
    },
  }
}

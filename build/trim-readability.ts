import type { Plugin } from 'vite'

/**
 * Methods of Readability 0.6 that do nothing to the copy of a page that it is given here, or nothing that is looked at: the copy
 * has no scripts (and JSON-LD is switched off), no images, no addresses and no meta elements, and of what is found there the
 * text alone counts. Only what stands here of their bodies is left in the page's script: 11 kB less, and less to do.
 */
const idle: Readonly<Record<string, string>> = {
  _getJSONLD: '',
  _unwrapNoscriptImages: '',
  _fixRelativeUris: '',
  _fixLazyImages: '',
  _cleanStyles: '',
  _cleanClasses: '',
  _unescapeHtmlEntities: '',
  _removeScripts: '',
  _getArticleMetadata: 'return { title: this._getArticleTitle() }',
  parse: `
    this._prepDocument()
    this._metadata = this._getArticleMetadata()
    this._articleTitle = this._metadata.title
    const content = this._grabArticle()
    if (content) this._postProcessContent(content)
    return content && { content: this._serializer(content) }`,
}

/** Its patterns that only such methods use. */
const unused = ['srcsetUrl', 'b64DataUrl', 'jsonLdArticleTypes']

/** Leaves out what of Readability is not used. Fails when a version has other methods, so that nothing goes unnoticed. */
export function trimReadability(): Plugin {
  return {
    name: 'trim-readability',
    transform(code, id) {
      if (!id.endsWith('/@mozilla/readability/Readability.js')) return null
      const trimmed = Object.entries(idle).reduce((source, [method, body]) => {
        const start = source.indexOf(`\n  ${method}(`)
        const end = source.indexOf('\n  },\n', start)
        if (start < 0 || end < 0)
          throw new Error(`Readability has no ${method}: look at build/trim-readability.ts`)
        return `${source.slice(0, start)}\n  ${method}() {${body}${source.slice(end)}`
      }, code)
      const rest = unused.reduce((source, name) => {
        const without = source.replace(new RegExp(`\\n    ${name}:\\s*/.*/[a-z]*,`), '')
        if (without === source)
          throw new Error(`Readability has no ${name}: look at build/trim-readability.ts`)
        return without
      }, trimmed)
      // Its log lines are for its own developers.
      return { code: rest.replace('if (this._debug)', 'if (false)'), map: null }
    },
  }
}

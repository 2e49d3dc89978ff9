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
  _postProcessContent: '',
  _simplifyNestedElements: '',
  _unescapeHtmlEntities: '',
  _isSingleImage: '',
  _findNode: '',
  _isUrl: '',
  _removeScripts: '',
  _getArticleMetadata: 'return { title: this._getArticleTitle() }',
  parse: `
    this._prepDocument()
    this._metadata = this._getArticleMetadata()
    this._articleTitle = this._metadata.title
    const content = this._grabArticle()
    return content && { content: this._serializer(content) }`,
}

/**
 * What it asks of each element, in another order: who wrote the text was told by the length of what an element holds first, and so
 * the whole page was put together once for each level of it.
 */
const reordered: readonly (readonly [string, string])[] = [
  ['    var bylineLength = node.textContent.trim().length;\n', ''],
  [
    '      !!bylineLength &&\n      bylineLength < 100\n',
    '      ((length) => length > 0 && length < 100)(node.textContent.trim().length)\n',
  ],
]

/** Its patterns that only such methods use, or none… */
const unused = [
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'srcsetUrl',
  'b64DataUrl',
  'jsonLdArticleTypes',
]
/** …and its lists. */
const unusedLists = ['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS', 'HTML_ESCAPE_MAP']

/** How it is exported: as a module, so that the script needs nothing of what others are wrapped in. */
const exported = /\nif \(typeof module === "object"\) \{[^}]*\}\n/

/** Leaves out what of Readability is not used. Fails when a version has other methods, so that nothing goes unnoticed. */
export function trimReadability(): Plugin {
  return {
    name: 'trim-readability',
    transform(code, id) {
      if (!id.endsWith('/@mozilla/readability/Readability.js')) return null
      const trimmed = Object.entries(idle).reduce((source, [method, body]) => {
        const start = source.indexOf(`\n  ${method}(`)
        const end = source.indexOf('\n  },\n', start)
        if (start < 0 || end < 0) throw changed(method)
        return `${source.slice(0, start)}\n  ${method}() {${body}${source.slice(end)}`
      }, code)
      const ordered = reordered.reduce((source, [before, after]) => replaced(source, before, after), trimmed)
      const rest = [
        ...unused.map((name) => new RegExp(`\\n    ${name}:\\s*/.*/[a-z]*,`)),
        ...unusedLists.map((name) => new RegExp(`\\n  ${name}: [[{][^\\]}]*[\\]}],`)),
      ].reduce((source, pattern) => replaced(source, pattern, ''), ordered)
      const module = replaced(rest, exported, '\nexport default Readability\n')
      // Its log lines are for its own developers.
      return { code: module.replace('if (this._debug)', 'if (false)'), map: null }
    },
  }
}

function replaced(source: string, before: string | RegExp, after: string): string {
  const without = source.replace(before, after)
  if (without === source) throw changed(String(before))
  return without
}

const changed = (name: string): Error =>
  new Error(`Readability has no ${name}: look at build/trim-readability.ts`)

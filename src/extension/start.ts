/** What the page's script does first: read the article, or wait to be told. */
export type Start = 'read' | 'idle'

/** Where scripts leave each other word in the extension's own world of a page. */
export const worldKey = Symbol.for('sidelight')

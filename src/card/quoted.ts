/** What is an article's or a document's own: in their language, whatever the words around it are in, and running its own way. */
export const quoted = { lang: 'en', dir: 'auto' } as const

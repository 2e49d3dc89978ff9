import { readFileSync } from 'node:fs'
import { marked } from 'marked'
import type { Plugin } from 'vite'

const place = '<!-- CHANGELOG.md -->'

/** The changelog as HTML. Links are left out with their addresses: the extension's pages lead nowhere unasked. */
export const changelogHtml = (): string =>
  (marked.parse(readFileSync('CHANGELOG.md', 'utf8'), { async: false }) as string).replace(
    /<\/?a\b[^>]*>/g,
    '',
  )

/** Puts the changelog into the page that has a place for it. */
export function changelogPage(): Plugin {
  return {
    name: 'sidelight-changelog',
    transformIndexHtml: (html) => html.replace(place, changelogHtml),
  }
}

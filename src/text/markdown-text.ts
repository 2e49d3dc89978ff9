import { decodeHTML } from 'entities'
import { Marked, type Token } from 'marked'

/**
 * The text of a Markdown document: each heading, paragraph, list item and table row on a line of its own, without markup.
 * Code, rules, images, boxes to tick and raw HTML are no prose and are left out.
 */
export function markdownText(markdown: string): string {
  return new Marked()
    .lexer(markdown)
    .flatMap(blockLines)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function blockLines(token: Token): string[] {
  switch (token.type) {
    case 'code':
    case 'html':
    case 'hr':
    case 'space':
    case 'def':
    case 'checkbox':
      return []
    case 'list':
      return token.items.flatMap((item: { readonly tokens: readonly Token[] }) =>
        item.tokens.flatMap(blockLines),
      )
    case 'blockquote':
      return (token.tokens ?? []).flatMap(blockLines)
    case 'table':
      return [token.header, ...token.rows].map((row: readonly { readonly tokens: readonly Token[] }[]) =>
        row.map((cell) => cell.tokens.map(inlineText).join('')).join(' '),
      )
    default:
      return [inlineText(token)]
  }
}

function inlineText(token: Token): string {
  if (token.type === 'image' || token.type === 'html') return ''
  if (token.type === 'br') return ' '
  if ('tokens' in token && token.tokens) return token.tokens.map(inlineText).join('')
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw
  return token.type === 'text' ? decodeHTML(text) : text
}

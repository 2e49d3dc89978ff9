/** An article as a newspaper's page shows it. */
export interface Story {
  readonly headline: string
  readonly byline: string
  /** `YYYY-MM-DD` */
  readonly published: string
  /** Paragraphs, one a line; furniture lines ("Advertisement") are set as the page's own. */
  readonly text: string
}

export interface PageOptions {
  /** Extra elements for the head, as HTML. */
  readonly head?: string
  /** Extra elements at the end of the body, as HTML. */
  readonly foot?: string
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text as it stands in HTML, in an attribute as well. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char)

const isFurniture = (line: string): boolean => /^(?:Advertisement|Add a comment)$/.test(line)

/** A whole page: navigation, the article with advertisements between its paragraphs, share bar, related links, comments. */
export function newspaperPage(
  { headline, byline, published, text }: Story,
  { head = '', foot = '' }: PageOptions = {},
): string {
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      isFurniture(line) ? `<aside class="ad">${escapeHtml(line)}</aside>` : `<p>${escapeHtml(line)}</p>`,
    )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(headline)} – The Daily Example</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Daily Example">
<meta property="article:published_time" content="${published}T08:00:00Z">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/newspaper.css">
${head}
</head>
<body>
<header><a class="paper" href="/">The Daily Example</a>
<nav><a href="/world">World</a> <a href="/politics">Politics</a> <a href="/business">Business</a> <a href="/sport">Sport</a> <a href="/weather">Weather in London</a></nav></header>
<main>
<article>
<h1>${escapeHtml(headline)}</h1>
<p class="byline">By ${escapeHtml(byline)} <time datetime="${published}">${published}</time></p>
<div class="share"><a href="/share/1">Share</a> <a href="/share/2">Tweet</a> <a href="/share/3">E-mail</a></div>
<div class="story">
${paragraphs.join('\n')}
</div>
</article>
<aside class="related"><h2>Related stories</h2><ul>
<li><a href="/a">Angela Merkel reportedly to meet business leaders in Berlin</a></li>
<li><a href="/b">Police said to widen inquiry in Paris</a></li>
<li><a href="/c">Markets: what analysts expect on Friday</a></li></ul></aside>
<section class="comments"><h2>Comments</h2>
<div class="comment"><b>reader1972</b><p>I heard Boris Johnson allegedly knew about it.</p></div>
<div class="comment"><b>newsfan</b><p>Nobody in Vienna believes that.</p></div></section>
</main>
<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> © The Daily Example</footer>
${foot}
</body>
</html>`
}

export const newspaperStyle = `
:root { color-scheme: light dark }
body { margin: 0; font: 18px/1.6 Georgia, serif; color: #1a1a1a; background: #fffdf8 }
header { border-bottom: 3px double #444; padding: 12px 24px; text-align: center }
.paper { font: 700 32px Georgia, serif; color: inherit; text-decoration: none }
nav a { margin: 0 8px; color: #444; font: 14px sans-serif }
main { max-width: 680px; margin: 0 auto; padding: 24px }
h1 { font-size: 34px; line-height: 1.2 }
.byline, .share { font: 14px sans-serif; color: #555 }
.ad { margin: 24px 0; padding: 32px; background: #f0ece0; color: #777; text-align: center; font: 12px sans-serif }
.related, .comments { border-top: 1px solid #bbb; margin-top: 32px; font: 15px/1.5 sans-serif }
footer { padding: 24px; text-align: center; font: 13px sans-serif }
@media (prefers-color-scheme: dark) {
  body { color: #e6e3dc; background: #191817 }
  .ad { background: #26241f } nav a, .byline, .share { color: #aaa } a { color: #9db7e0 }
}`

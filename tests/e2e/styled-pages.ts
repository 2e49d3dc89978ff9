import { newspaperPage } from '../../demo/newspaper.ts'
import { seedStory } from '../../demo/stories.ts'
import { pageStyle } from './pages.ts'
import type { Answer } from './server.ts'

const css = `
.para { display: block; margin: 1em 0 }
.apart > span { display: inline-block; margin-right: 0.28em }
.flexible { display: flex; flex-wrap: wrap; column-gap: 0.25em }
.generated > span::after { content: " " }
.kicker, .kicker + span { display: block }`

/** What a translator would put below each paragraph. */
const spanish =
  'Ella negó que la alcaldesa Rosa Lind hubiera mentido a la policía de Hamburgo. Supuestamente, el piloto huyó.'

/** The words of each paragraph in elements of their own, with nothing between them. */
const inWords = (page: string, name: string): string =>
  page.replace(
    /<p>([^<]+)<\/p>/g,
    (_, text: string) =>
      `<p class="${name}">${text
        .split(/\s+/)
        .map((word) => `<span>${word}</span>`)
        .join('')}</p>`,
  )

/** One article in several clothes: what a reader sees is the same on all of them. */
export async function styledPages(): Promise<Readonly<Record<string, Answer>>> {
  const story = await seedStory()
  const plain = newspaperPage(
    {
      ...story,
      text: `${story.text}\nRené Duché, the mayor of Évreux, denied that Zoë Labé had been dismissed.`,
    },
    { head: `<style>${css}</style>` },
  )
  const pages = {
    '/plain': plain,
    '/paragraphs': plain
      .replaceAll('<p>', '<span class="para">')
      .replaceAll(/<\/p>\n(?!<div)/g, '</span>')
      .replace('</span><div', '</p><div'),
    '/bilingual': plain.replace(
      /<p>([^<]+)<\/p>/g,
      `<p>$1<font class="notranslate" lang="es"><br><font>${spanish}</font></font></p>`,
    ),
    '/accents-apart': plain.normalize('NFD'),
    '/apart': inWords(plain, 'apart'),
    '/flexible': inWords(plain, 'flexible'),
    '/generated': inWords(plain, 'generated'),
    '/kicker': plain.replace(
      /<h1>(.*?)<\/h1>/,
      '<h1><span class="kicker">Exclusive</span><span>$1</span></h1>',
    ),
  }
  const answers = Object.entries(pages).map(([path, body]) => [path, { body }] as const)
  return { '/newspaper.css': pageStyle, ...Object.fromEntries(answers) }
}

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A word of a treebank. */
export interface TreeWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  /** Index of its head in the sentence, -1 for the root. */
  readonly head: number
  readonly relation: string
  /** Offsets into the sentence's text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

export interface Tree {
  readonly id: string
  /** Which document it is of. */
  readonly document: string
  readonly text: string
  readonly words: readonly TreeWord[]
}

/** The trees of all files in a folder whose names hold `part` ("train", "dev") and end in .conllu or .conllu.gz. */
export const readTrees = (folder: string, part: string): Tree[] =>
  readdirSync(folder)
    .filter((name) => name.includes(`.${part}`) && /\.conllu(?:\.gz)?$/.test(name))
    .sort()
    .flatMap((name) => {
      const bytes = readFileSync(path.join(folder, name))
      return readConllu((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
    })

/** Reads CoNLL-U. The text is put together from the words, so that offsets hold. https://universaldependencies.org/format.html */
function readConllu(conllu: string): Tree[] {
  const trees: Tree[] = []
  let document = ''
  for (const block of conllu.split(/\n\n+/)) {
    const words: TreeWord[] = []
    let id = ''
    let text = ''
    let range: { last: number; form: string; glued: boolean } | undefined
    for (const line of block.split('\n')) {
      if (line.startsWith('# sent_id = ')) id = line.slice(12)
      if (line.startsWith('# newdoc id = ')) document = line.slice(14)
      if (line.startsWith('#') || line === '') continue
      const cells = line.split('\t')
      const number = cells[0] ?? ''
      const glued = /(?:^|\|)SpaceAfter=No(?:\||$)/.test(cells[9] ?? '')
      if (number.includes('.')) continue
      if (number.includes('-')) {
        range = { last: Number(number.split('-')[1]), form: cells[1] ?? '', glued }
        continue
      }
      const form = cells[1] ?? ''
      const start = text.length
      text += form
      words.push({
        form,
        lemma: cells[2] ?? '',
        upos: cells[3] ?? '',
        xpos: cells[4] ?? '',
        feats: cells[5] ?? '',
        head: Number(cells[6]) - 1,
        relation: cells[7] ?? '',
        start,
        end: text.length,
      })
      const inside = range !== undefined && Number(number) < range.last
      const ends = range !== undefined && Number(number) === range.last
      if (!(inside || (ends ? range?.glued : glued))) text += ' '
      if (ends) range = undefined
    }
    if (words.length > 0) trees.push({ id, document, text: text.trimEnd(), words })
  }
  return trees
}

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * npm run bench:entities -- FILE.jsonl
 *
 * Quality of the names in FILE (one `{text, entities: [{start, end, type}]}` a line; PER, ORG and LOC count; a name is right
 * when its span and type are) and speed, both beside compromise's `people()`, `organizations()` and `places()`.
 */
interface Gold {
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}
type Found = readonly { readonly start: number; readonly end: number; readonly type: string }[]
type Finder = (text: string) => Found

const words = 5000
const warmRounds = 5
const types: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' }

const [file, cold] = process.argv.slice(2)
if (!file) {
  console.error('usage: npm run bench:entities -- FILE.jsonl')
  process.exit(2)
}
const records: Gold[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line))
const sample = records
  .map(({ text }) => text)
  .join('\n')
  .split(/(?<=\s)/)
  .slice(0, words)
  .join('')

const finders: Readonly<Record<string, () => Promise<Finder>>> = {
  async sidelight() {
    const { findNames } = await import('../../src/annotate/names/find-names.ts')
    const { readModels } = await import('../../src/read-models.ts')
    const { readDocument } = await import('../../src/text/document.ts')
    const { names } = readModels()
    return (text) =>
      findNames(readDocument(text), names).map((name) => ({ ...name, type: types[name.type] ?? '' }))
  },
  async 'compromise/three'() {
    const { default: nlp } = await import('compromise/three')
    return (text) => {
      const doc = nlp(text)
      return Object.entries({ PER: doc.people(), ORG: doc.organizations(), LOC: doc.places() }).flatMap(
        ([type, view]) =>
          (view.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(
            ({ offset }) => {
              const found = text.slice(offset.start, offset.start + offset.length)
              // its matches take trailing punctuation and clitics with them
              const start = offset.start + found.search(/[\p{L}\p{N}]/u)
              const end = offset.start + found.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '').length
              return { start, end, type }
            },
          ),
      )
    }
  },
}

function score(find: Finder): string {
  let [right, found, gold] = [0, 0, 0]
  const keys = (spans: Found) =>
    new Set(
      spans.filter(({ type }) => /^(?:PER|ORG|LOC)$/.test(type)).map((s) => `${s.start} ${s.end} ${s.type}`),
    )
  for (const { text, entities } of records) {
    const [own, wanted] = [keys(find(text)), keys(entities)]
    found += own.size
    gold += wanted.size
    for (const key of own) if (wanted.has(key)) right++
  }
  const [precision, recall] = [right / found, right / gold]
  const percent = (share: number) => (100 * share).toFixed(1)
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent((2 * precision * recall) / (precision + recall))}`
}

if (cold) {
  await (await finders[cold]?.())?.(sample)
  console.log(performance.now())
} else {
  for (const [name, load] of Object.entries(finders)) {
    // a process of its own: import, models and the first text, as a background that was just started pays for them
    const args = ['--import', 'tsx', new URL(import.meta.url).pathname, file, name]
    const first = Number(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout)
    const empty = Number(
      spawnSync(process.execPath, [...args.slice(0, -1), 'nothing'], { encoding: 'utf8' }).stdout,
    )
    const find = await load()
    const quality = score(find)
    const times = Array.from({ length: warmRounds }, () => {
      const start = performance.now()
      find(sample)
      return performance.now() - start
    })
    const warm = Math.round((words / Math.min(...times)) * 1000)
    console.log(`${name.padEnd(18)} ${quality}   ${warm} words/s warm   ${Math.round(first - empty)} ms cold`)
  }
}

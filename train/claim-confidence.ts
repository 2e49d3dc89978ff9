/**
 * Fits how sure a claim is: `npm run train:claims -- GOLD.jsonl [JUDGED.json]` writes
 * `src/annotate/claims/confidence-data.ts`. GOLD holds records with the guide's `claims`; JUDGED, where given, painted
 * claims of other texts that a reader judged: `{text, start, end, right}[]`. A logistic model with a ridge, by gradient
 * descent from zero: the same data give the same numbers.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { chosenLabel } from '../src/annotate/claims/candidate.ts'
import { paintedLabels } from '../src/annotate/claims/claim.ts'
import { readCandidates } from '../src/annotate/claims/find-claims.ts'
import { type Sign, signs } from '../src/annotate/claims/signs.ts'
import { readDocument } from '../src/text/document.ts'
import { overlaps, type Span } from '../src/text/span.ts'

interface Example {
  readonly signs: readonly Sign[]
  readonly right: boolean
  readonly painted: boolean
  /** The record it comes from, so that no record is both fitted and measured on. */
  readonly record: number
}
interface Model {
  readonly intercept: number
  readonly weights: Readonly<Record<Sign, number>>
}

/** Keeps weights of rare signs near zero; chosen by the likelihood on records left out. */
const ridge = 2
const rounds = 4_000
const step = 0.5
/**
 * On records left out, 90 of 100 painted claims at or above the first are right and fewer than half of those below it;
 * of the others, which only lists show, at least half at or above the second.
 */
const least = { open: 0.6, other: 0.3 }

const [goldFile, judgedFile] = process.argv.slice(2)
if (!goldFile) {
  console.error('usage: npm run train:claims -- GOLD.jsonl [JUDGED.json]')
  process.exit(2)
}
const examples: Example[] = []
let record = 0
for (const line of readFileSync(goldFile, 'utf8').split('\n')) {
  if (line.trim() === '') continue
  const gold: { text: string; claims: (Span & { label: string })[] } = JSON.parse(line)
  addExamples(gold.text, (span, painted) => {
    const same = gold.claims.filter((claim) => overlaps(claim, span))
    return painted ? same.some(({ label }) => paintedLabels.some((one) => one === label)) : same.length > 0
  })
}
if (judgedFile) {
  const judged: (Span & { text: string; right: boolean })[] = JSON.parse(readFileSync(judgedFile, 'utf8'))
  for (const text of new Set(judged.map((one) => one.text))) {
    const here = judged.filter((one) => one.text === text)
    addExamples(text, (span, painted) =>
      painted ? here.find(({ start, end }) => start === span.start && end === span.end)?.right : undefined,
    )
  }
}

function addExamples(text: string, judge: (span: Span, painted: boolean) => boolean | undefined): void {
  for (const { candidate } of readCandidates(readDocument(text), [], { open: 0, other: 0 })) {
    const painted = paintedLabels.includes(chosenLabel(candidate))
    const right = judge(candidate, painted)
    if (right !== undefined) examples.push({ signs: candidate.signs, right, painted, record })
  }
  record++
}

const sure = ({ intercept, weights }: Model, of: readonly Sign[]): number =>
  1 / (1 + Math.exp(-of.reduce((sum, sign) => sum + weights[sign], intercept)))

function fitModel(from: readonly Example[]): Model {
  let intercept = 0
  const weights = Object.fromEntries(signs.map((sign) => [sign, 0])) as Record<Sign, number>
  for (let round = 0; round < rounds; round++) {
    let slope = 0
    const slopes = new Map<Sign, number>()
    for (const example of from) {
      const error = Number(example.right) - sure({ intercept, weights }, example.signs)
      slope += error
      for (const sign of example.signs) slopes.set(sign, (slopes.get(sign) ?? 0) + error)
    }
    intercept += (step * slope) / from.length
    for (const sign of signs)
      weights[sign] += (step * ((slopes.get(sign) ?? 0) - ridge * weights[sign])) / from.length
  }
  return { intercept, weights }
}

const round = (n: number) => Math.round(100 * n) / 100
const folds = 5
const left = examples.map((example) => ({ example, sure: 0 }))
for (let fold = 0; fold < folds; fold++) {
  const model = fitModel(examples.filter((example) => example.record % folds !== fold))
  for (const one of left) if (one.example.record % folds === fold) one.sure = sure(model, one.example.signs)
}
console.log(`${examples.length} examples, left out record by record (painted ones):`)
for (let low = 0; low < 10; low++) {
  const bin = left.filter((one) => one.example.painted && Math.min(9, Math.floor(one.sure * 10)) === low)
  if (bin.length === 0) continue
  const right = bin.filter((one) => one.example.right).length
  console.log(
    `  sure ${(low / 10).toFixed(1)}–${((low + 1) / 10).toFixed(1)}: ${right} of ${bin.length} right`,
  )
}
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
  const kept = left.filter((one) => one.example.painted && one.sure >= least)
  const right = kept.filter((one) => one.example.right).length
  console.log(`  from ${least}: ${right} of ${kept.length} painted are right`)
}
const model = fitModel(examples)
const lines = signs.map(
  (sign) => `  ${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: ${round(model.weights[sign])},`,
)
writeFileSync(
  'src/annotate/claims/confidence-data.ts',
  `import type { Sign } from './signs.ts'

/** Written by \`train/claim-confidence.ts\`: do not edit. */
export const intercept = ${round(model.intercept)}
/** Below these a claim is not reported: with a label that leaves it open, with another. */
export const least = { open: ${least.open}, other: ${least.other} }
export const weights = {
${lines.join('\n')}
} satisfies Record<Sign, number>
`,
)
console.log(model)

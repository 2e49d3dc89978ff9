import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Analysis, analyse } from './knowledge/analyse.ts'
import { noKnowledge } from './knowledge/knowledge.ts'
import { readModels } from './read-models.ts'

/** The output contract of the command line for one analysis. */
function report(id: unknown, { entities, claims }: Analysis) {
  return {
    id,
    entities: entities.map(({ id: entity, type, name, salience, mentions, background }) => ({
      id: entity,
      type,
      name,
      known: background.length === 1,
      salience,
      mentions: mentions.map(({ start, end, kind, because }) => ({ start, end, kind, because })),
      facts: background.length === 1 ? background[0]?.facts : [],
    })),
    claims,
  }
}

const resources = { knowledge: noKnowledge, models: readModels() }
const [first, second] = process.argv.slice(2)
if (first === '--jsonl') {
  const input = second ? readFileSync(second, 'utf8').split('\n') : createInterface({ input: process.stdin })
  for await (const line of input) {
    if (line.trim() === '') continue
    const record = JSON.parse(line)
    console.log(JSON.stringify(report(record.id, analyse(record.text, resources))))
  }
} else {
  const text = readFileSync(first ?? 0, 'utf8')
  console.log(JSON.stringify({ ...report(first ?? null, analyse(text, resources)), text }))
}

import { readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { packDocument, packFact, packIndex } from '../../src/intake/pack-format.ts'

test('the published schema is what is read', () => {
  // What a schema cannot say, that a day is one of the calendar, is checked besides.
  const of = (schema: Parameters<typeof toJsonSchema>[0]) => {
    const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
    return rest
  }
  expect(JSON.parse(readFileSync('docs/pack.schema.json', 'utf8'))).toEqual({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The parts of a Sidelight pack',
    $defs: { index: of(packIndex), document: of(packDocument), fact: of(packFact) },
  })
})

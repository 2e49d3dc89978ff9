import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { reportText } from '../../../src/view/export/report-text.ts'
import { exampleView } from '../../card/example-view.ts'

interface Field {
  readonly type: string
  readonly attributes: { readonly label?: string; readonly options?: readonly string[] }
  readonly validations?: { readonly required?: boolean }
}
const form = parse(readFileSync('.github/ISSUE_TEMPLATE/wrong-mark.yml', 'utf8')) as {
  readonly body: readonly Field[]
}
const fields = form.body.filter(({ attributes }) => attributes.label)
const cards = Object.values(exampleView.cards)
const url = 'https://news.example/story?reader=7'
const details = { expected: '', url: null, version: '1.2.3' }

test.each(cards.map((card) => [card.id, card] as const))(
  'of %s answers what the form asks for, in its order',
  (_, card) => {
    const text = reportText(card, { ...details, url })
    const headings = [...text.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)
    const labels = fields.map(({ attributes }) => attributes.label)
    expect(headings).toEqual(labels.filter((label) => headings.includes(label)))
    for (const { attributes, validations } of fields)
      if (validations?.required) expect(headings).toContain(attributes.label)
    const [what] = fields
    expect(what?.attributes.options).toContain(text.split('\n')[2])
    expect(text).toContain(card.kind === 'claim' ? card.text : card.name)
    expect(text).toContain('1.2.3')
  },
)

test('tells label, cue, source and reason of a statement', () => {
  const text = reportText(exampleView.cards['claim:4']!, details)
  expect(text).toContain('label: unnamed-source')
  expect(text).toContain('words that made it: “said”')
  expect(text).toContain('source: two people with knowledge of the meeting, via The Harbour Courier')
  expect(text).toContain('because: “said” rests on a source without a name')
})

test('tells the address only where the reader wants it told, and what the reader expects', () => {
  const [card] = cards
  const told = reportText(card!, { ...details, url })
  const untold = reportText(card!, { ...details, expected: ' Nothing at all.\n' })
  expect(told).toContain(url)
  expect(untold).not.toMatch(/https?:|news\.example/)
  expect(untold).toContain('### What it should say\n\nNothing at all.\n')
})

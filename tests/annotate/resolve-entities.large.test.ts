import { expect, test } from 'vitest'
import { findMentions } from '../../src/annotate/find-mentions.ts'
import type { Mention } from '../../src/annotate/mention.ts'
import { resolveEntities } from '../../src/annotate/resolve-entities.ts'
import { readDocument } from '../../src/text/document.ts'
import { growth, proportionate } from '../timing/growth.ts'

test('time grows with the length: one surname, one gunman and one pronoun over and over', () => {
  const resolving = (times: number) => {
    let text = ''
    const names: Mention[] = []
    for (let i = 0; i < times; i++) {
      const name = `Ann${i} Smith`
      names.push({
        start: text.length,
        end: text.length + name.length,
        kind: 'name',
        type: 'person',
        reason: '',
      })
      text += `${name} ran. The gunman shot a man. He fled. The firm left.\n`
    }
    const document = readDocument(text)
    resolveEntities(document, findMentions(document, names))
  }
  expect(growth(resolving, 300)).toBeLessThan(proportionate)
})

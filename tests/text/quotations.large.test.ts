import { expect, test } from 'vitest'
import { readDocument } from '../../src/text/document.ts'
import { growth, proportionate } from '../timing/growth.ts'

test.each(["'", '‘', '“', '"', "s' ", "''", '«', 'a” ', '“a. ', '“a.\n', '5" ', ', said A “'])(
  'time grows with the length: %s over and over',
  (mark) => {
    expect(growth((times) => readDocument(` ${mark}a`.repeat(times)), 10_000)).toBeLessThan(proportionate)
  },
)

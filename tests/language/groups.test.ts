import { describe, expect, test } from 'vitest'
import { parseOne, textOf } from './parsed.ts'

/** Each group of a sentence: its words, form, tense, and what is not the rule (aspect, voice, modal, negation, copula). */
const groupsOf = (text: string): string[] => {
  const sentence = parseOne(text)
  return sentence.groups.map((group) =>
    [
      textOf(sentence, group),
      group.form,
      group.tense,
      group.aspect === 'simple' ? null : group.aspect,
      group.voice === 'passive' ? 'passive' : null,
      group.modal,
      group.polarity === 'negative' ? 'negative' : null,
      group.copula ? 'copula' : null,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  )
}

describe('verb groups', () => {
  test.each([
    ['Police arrested two men on Monday.', ['arrested · finite · past']],
    [
      'The minister has not yet been charged.',
      ['has not yet been charged · finite · present · perfect · passive · negative'],
    ],
    ['She had repeatedly denied the report.', ['had repeatedly denied · finite · past · perfect']],
    ['The bank will sell its shares.', ['will sell · finite · future']],
    ['The talks may be delayed.', ['may be delayed · finite · passive · may']],
    ['He didn’t say why.', ['did n’t say · finite · past · negative']],
    ['The company is building a dam.', ['is building · finite · present · progressive']],
    ['He is not a suspect.', ['is not · finite · present · negative · copula']],
    ['They never answered.', ['never answered · finite · past · negative']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
  })
})

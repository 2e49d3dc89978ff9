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
      group.negation === null ? null : `not by ${sentence.words[group.negation]?.text}`,
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
      ['has not yet been charged · finite · present · perfect · passive · not by not'],
    ],
    ['She had repeatedly denied the report.', ['had repeatedly denied · finite · past · perfect']],
    ['The bank will sell its shares.', ['will sell · finite · future']],
    ['The talks may be delayed.', ['may be delayed · finite · passive · may']],
    ['He didn’t say why.', ['did n’t say · finite · past · not by n’t']],
    ['He cannot leave.', ['can not leave · finite · can · not by not']],
    ['The company is building a dam.', ['is building · finite · present · progressive']],
    ['The dam is being built.', ['is being built · finite · present · progressive · passive']],
    ['It has been raining.', ['has been raining · finite · present · perfect progressive']],
    ['He is not a suspect.', ['is not · finite · present · not by not · copula']],
    ['He is no longer a suspect.', ['is no longer · finite · present · not by no · copula']],
    ['They never answered.', ['never answered · finite · past · not by never']],
    ['No one was charged.', ['was charged · finite · past · passive · not by No']],
    ['None of the men was armed.', ['was · finite · past · not by None · copula']],
    ['He left without saying why.', ['left · finite · past', 'saying · gerund · not by without']],
    [
      'She was not arrested or charged.',
      [
        'was not arrested · finite · past · passive · not by not',
        'charged · finite · past · passive · not by not',
      ],
    ],
    [
      'He was not charged but freed.',
      ['was not charged · finite · past · passive · not by not', 'freed · finite · past · passive'],
    ],
    [
      'Two were killed and 20 taken to hospital.',
      ['were killed · finite · past · passive', 'taken · finite · past · passive'],
    ],
    ['Did he resign?', ['Did he resign · finite · past']],
    ['The army has on Monday denied it.', ['has on Monday denied · finite · present · perfect']],
    ['He seems to know them.', ['seems · finite · present · copula', 'to know · infinitive']],
    ['Accused of fraud, he fled.', ['Accused · participle · passive', 'fled · finite · past']],
    ['He’s been arrested.', ['’s been arrested · finite · present · perfect · passive']],
    ['Stay indoors.', ['Stay · finite · present']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
  })
})

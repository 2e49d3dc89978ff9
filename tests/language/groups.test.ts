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
    [
      'To be or not to be is the question.',
      [
        'To be · infinitive · copula',
        'not to be · infinitive · not by not · copula',
        'is · finite · present · copula',
      ],
    ],
    ['He has not only lost.', ['has not only lost · finite · present · perfect · not by not']],
    ['They have long been waiting.', ['have long been waiting · finite · present · perfect progressive']],
    ['He had gone.', ['had gone · finite · past · perfect']],
    ['The men got arrested.', ['got arrested · finite · past · passive']],
    ['He’s been there.', ['’s been · finite · present · perfect · copula']],
    ['She’d never leave.', ['’d never leave · finite · would · not by never']],
    ['He may never have known.', ['may never have known · finite · perfect · may · not by never']],
    ['They shall overcome.', ['shall overcome · finite · future']],
    ['It must not be sold.', ['must not be sold · finite · passive · must · not by not']],
    ['Not to know is worse.', ['Not to know · infinitive · not by Not', 'is · finite · present · copula']],
    [
      'He did not and could not know.',
      ['did not · finite · past · not by not', 'could not know · finite · could · not by not'],
    ],
    ['It seems safe.', ['seems · finite · present · copula']],
    ['He became mayor.', ['became · finite · past · copula']],
    ['It appears to be safe.', ['appears · finite · present · copula', 'to be · infinitive · copula']],
    ['She remained in office.', ['remained · finite · past · copula']],
    ['Take the stairs.', ['Take · finite · present']],
    ['Please leave now.', ['leave · finite · present']],
    ['They let him go.', ['let · finite · past', 'go · infinitive']],
    ['They saw him leave.', ['saw · finite · past', 'leave · infinitive']],
    ['Having left, he slept.', ['Having left · gerund · perfect', 'slept · finite · past']],
    ['Being told, he left.', ['Being told · gerund · progressive · passive', 'left · finite · past']],
    ['Did she say so?', ['Did she say · finite · past']],
    ['Didn’t they know?', ['Did n’t they know · finite · past · not by n’t']],
    ['Has anybody been hurt?', ['Has anybody been hurt · finite · present · perfect · passive']],
    ['Only then did he leave.', ['did he leave · finite · past']],
    ['What dishes would you recommend?', ['would you recommend · finite · would']],
    ['How long have you been here?', ['have you been · finite · present · perfect · copula']],
    [
      'Had he left, she would know.',
      ['Had he left · finite · past · perfect', 'would know · finite · would'],
    ],
    ['The court has in May acquitted him.', ['has in May acquitted · finite · present · perfect']],
    ['Two were killed and 20 wounded.', ['were killed · finite · past · passive']],
    [
      'He was arrested and later charged.',
      ['was arrested · finite · past · passive', 'charged · finite · past · passive'],
    ],
    [
      'It did not confirm or deny it.',
      ['did not confirm · finite · past · not by not', 'deny · finite · past · not by not'],
    ],
    [
      'They are moving east and threatening the town.',
      ['are moving · finite · present · progressive', 'threatening · finite · present · progressive'],
    ],
    [
      'It is moving east, causing mayhem and threatening towns.',
      ['is moving · finite · present · progressive', 'causing · gerund', 'threatening · gerund'],
    ],
    [
      'They have come and gone.',
      ['have come · finite · present · perfect', 'gone · finite · present · perfect'],
    ],
    [
      'He was held after crossing the border and charged.',
      ['was held · finite · past · passive', 'crossing · gerund', 'charged · finite · past · passive'],
    ],
    ['A man accused of fraud said nothing.', ['accused · participle · passive', 'said · finite · past']],
    ['A man named Lund left.', ['named · participle · passive', 'left · finite · past']],
    [
      'A man killed last week was buried.',
      ['killed · participle · passive', 'was buried · finite · past · passive'],
    ],
    ['The house built in May burned.', ['built · participle · passive', 'burned · finite · past']],
    [
      'He would have been being watched.',
      ['would have been being watched · finite · perfect progressive · passive · would'],
    ],
    ['Nobody was hurt.', ['was hurt · finite · past · passive · not by Nobody']],
    ['No dam was sold.', ['was sold · finite · past · passive · not by No']],
    ['He left without a word or asking.', ['left · finite · past', 'asking · gerund']],
    ['It has to be done.', ['has · finite · present', 'to be done · infinitive · passive']],
    ['He is to resign.', ['is · finite · present · copula', 'to resign · infinitive']],
    ['They are going to leave.', ['are going · finite · present · progressive', 'to leave · infinitive']],
    ['He used to live there.', ['used · finite · past', 'to live · infinitive']],
    [
      'He could not have been told.',
      ['could not have been told · finite · perfect · passive · could · not by not'],
    ],
    [
      'It isn’t safe, is it?',
      ['is n’t · finite · present · not by n’t · copula', 'is · finite · present · copula'],
    ],
    ['He wasn’t told.', ['was n’t told · finite · past · passive · not by n’t']],
    ['I don’t know.', ['do n’t know · finite · present · not by n’t']],
    ['Let’s go.', ['Let · finite · present', 'go · infinitive']],
    ['The plan, not yet agreed, failed.', ['agreed · participle · passive', 'failed · finite · past']],
    ['They were to have left.', ['were · finite · past · copula', 'to have left · infinitive · perfect']],
    [
      'He cannot and will not leave.',
      ['can not · finite · can · not by not', 'will not leave · finite · future · not by not'],
    ],
    [
      'It was being built by workers paid by the day.',
      ['was being built · finite · past · progressive · passive', 'paid · participle · passive'],
    ],
    ['The law passed in May bars them.', ['passed · participle · passive', 'bars · finite · present']],
    [
      'The people evacuated by boat arrived.',
      ['evacuated · participle · passive', 'arrived · finite · past'],
    ],
    [
      'The police, called by neighbours, arrived.',
      ['called · participle · passive', 'arrived · finite · past'],
    ],
    ['The army has on Monday denied it.', ['has on Monday denied · finite · present · perfect']],
    ['He seems to know them.', ['seems · finite · present · copula', 'to know · infinitive']],
    ['Accused of fraud, he fled.', ['Accused · participle · passive', 'fled · finite · past']],
    ['He’s been arrested.', ['’s been arrested · finite · present · perfect · passive']],
    [
      'The men were pulled from the sea and had been held on the ship.',
      ['were pulled · finite · past · passive', 'had been held · finite · past · perfect · passive'],
    ],
    [
      'She was offered the post but turned it down.',
      ['was offered · finite · past · passive', 'turned · finite · past'],
    ],
    [
      'The service was held in Paris and began with a prayer.',
      ['was held · finite · past · passive', 'began · finite · past'],
    ],
    [
      'Another will be held Tuesday, and the last rally is planned for Sunday.',
      ['will be held · finite · future · passive', 'is planned · finite · present · passive'],
    ],
    ['He was told and he left.', ['was told · finite · past · passive', 'left · finite · past']],
    [
      'Under a law of May, words deemed rude are banned.',
      ['deemed · participle · passive', 'are banned · finite · present · passive'],
    ],
    ['Service resumed in Kabul.', ['resumed · finite · past']],
    [
      'The mayor said the two firms discussed new terms.',
      ['said · finite · past', 'discussed · finite · past'],
    ],
    ['The system is no threat to Russia.', ['is · finite · present · copula']],
    [
      'It is not known and will not be known.',
      [
        'is not known · finite · present · passive · not by not',
        'will not be known · finite · future · passive · not by not',
      ],
    ],
    ['Stay indoors.', ['Stay · finite · present']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
  })
})

import { describe, expect, test } from 'vitest'
import { told } from './parsed.ts'

describe.each<[text: string, clauses: string, words: string]>([
  [
    'They will ~ the dam is safe.',
    'main They ·zero dam',
    `say tell think believe know claim report announce add warn insist argue note state declare explain confirm deny admit
    acknowledge allege suggest predict estimate fear hope feel find see hear learn realize realise understand suspect
    assume conclude reveal disclose complain promise vow swear pledge stress emphasize emphasise reiterate maintain
    contend assert affirm testify recall write tweet post quip joke reply respond answer ask wonder guess bet figure
    expect imagine suppose mean pray wish agree concede caution boast observe remark recount relate indicate show prove
    demonstrate mention remember forget decide dream doubt opine lament muse shout whisper cry exclaim continue read
    ensure guarantee pretend presume`,
  ],
  [
    'The dam is safe, they will ~.',
    'main dam ·reporting they',
    `say tell think believe claim report announce add warn insist argue note state declare explain confirm admit
    acknowledge allege suggest predict estimate fear hope conclude reveal disclose complain promise vow stress emphasize
    emphasise reiterate maintain contend assert affirm testify recall write tweet post quip joke reply respond answer ask
    wonder guess agree concede caution boast observe remark recount mention lament muse shout whisper cry exclaim continue
    read suspect know hear learn understand find show indicate expect imagine suppose`,
  ],
  [
    'They will ~, on Monday, the dam is safe.',
    'main They ·zero dam',
    `say tell add claim argue insist note state warn announce explain stress maintain contend assert declare write reply
    respond testify allege`,
  ],
  ['They will ~, on Monday, the dam is safe.', 'main They main dam', `think believe hope`],
  ['They will ~ reporters the dam is safe.', 'main They ·zero dam', `tell warn promise show`],
  ['They will ~ reporters the dam is safe.', 'main They ·relative dam', `say hope`],
  [
    'They will ~ him to leave.',
    'main They ·infinitive him',
    `ask tell order force allow urge want expect help persuade enable encourage require permit invite warn advise cause
    lead get make let see hear have call instruct direct compel convince prompt press push pressure beg lobby authorize
    authorise forbid train teach assign hire pay recruit send appoint choose elect select name sentence condemn free like
    prefer need leave intend mean inspire motivate oblige bribe challenge`,
  ],
  [
    'They will ~ when it rains.',
    'main They ·wh it',
    `ask know wonder see tell explain understand remember learn decide question investigate determine show describe discuss
    consider doubt check inquire enquire examine find hear say forget care mind`,
  ],
  ['They will ~ when it rains.', 'main They ·adverbial it', `leave work`],
  [
    '~ leaving the town he sold it.',
    'main he ·participial -',
    `by of for in on with from about without into at to upon through against despite`,
  ],
  [
    'He left ~ it rained.',
    'main He ·adverbial it',
    `because although though whereas while whilst since until till after before when as than wherever like albeit`,
  ],
  ['He will leave ~ it rains.', 'main He ·conditional it', `if unless`],
])('%s: %s', (text, clauses, words) => {
  test.each(words.split(/\s+/))('%s', (word) => {
    expect(told.clauses(text.replace('~', word))).toBe(clauses)
  })
})

import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/text/document.ts'

/** A text with "~" for each of the words; "|" stands between its sentences. */
const cases: [what: string, text: string, words: string][] = [
  [
    'titles belong to a name',
    'They met ~. Karlov there.',
    `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Gen Gens Maj Col Lt Sgt Capt Cpl Pvt Pfc Spc Brig Cmdr Comdr Adm Adml Sen
    Sens Rep Reps Gov Govs Pres Rev Hon Msgr Fr Supt Insp Det Asst Atty Amb Ald Cllr Hr Sec Del Ste mr mrs ms dr prof vs cf eg
    ie viz approx ca MR MRS MS DR GEN SEN REP GOV LT SGT CAPT REV`,
  ],
  [
    'these belong to a number',
    'It had ~. 44 there.',
    `No Nos no nos NO Art Arts Secs Ch Fig Figs fig figs Vol Vols vol vols Para Paras para paras Par Pt Ex Op Bd ch pp Tel tel
    ext Ext Rs Rd Rt Hwy Apt Ver ver Reg Cap`,
  ],
  ['these end a sentence before a name', 'She answered with a ~. | Karlov left.', 'No no Fig Vol Apt'],
  [
    'months belong to a number',
    'It fell in ~. 2019 there.',
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  ],
  ['these belong to a name', 'He lived in ~. Marlow there.', 'St Mt Ft Mts Sts ST MT FT'],
  [
    'these close a name, which goes on',
    'He left the Berg ~. Marlow there.',
    `Inc Co Corp Ltd Bros Cos Esq LLC plc Assn Dept Univ Dist Ave Blvd Rte Pkwy Sq Bldg dept univ est al Ala Ariz Ark Cal Calif
    Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont
    Que Alta Sask Man Mon Tue Tues Wed Thu Thur Thurs Fri Ph Int Natl Intl Govt Gov't Mgr Min min hrs hr mins sec secs mph ft lb
    lbs oz sq INC CO CORP LTD JR SR`,
  ],
  [
    'these close a sentence where the next word opens one',
    'He left Berg ~. | The dam held.',
    'Inc St Sept Jr Ave',
  ],
  ['behind Jr. a sentence begins', 'He left Otis Vane ~. | Marlow won.', 'Jr Sr'],
  [
    'what is called after Jr. goes on',
    'It was Martin King Jr. ~ there.',
    `Day Boulevard Blvd Drive Avenue Ave Street High Middle Elementary Primary School Library Center Centre Memorial Hospital Park
    Parkway Way Foundation Award Highway Holiday Community Institute College University Stadium Field Arena Trophy Bridge Federal
    National Racing Airport`,
  ],
  [
    'these take a letter, and a sentence ends behind it',
    'They moved it to ~ B. | Marlow won.',
    `team group camp court courtroom class hepatitis vitamin plan type grade unit block wing gate exhibit witness patient person
    phase row section terminal room zone tier schedule category appendix option juror victim pool side score`,
  ],
  [
    'what answers no, ends',
    'He ~ no. | 40 flats may go.',
    'said say says saying answered answer voted vote is was',
  ],
  ['other counts go on', 'He lives at no. 40 there.', '-'],
  [
    'these wait for “I”',
    'The guests ~ I. | Marlow won.',
    'and or nor but than as like am was do did have had will would can could should',
  ],
  [
    'a title opens a sentence behind an acronym',
    'He left Washington, D.C. | ~ Ito left.',
    'Mr. Mrs. Ms. Miss',
  ],
  [
    'only at the head of a sentence these have a capital',
    'He left Washington, D.C. | ~ dam held.',
    `The A An This That These Those There He She It They We You I Who His Her Its Their Our My Your What Which How Why When Where
    While Although Though Because Since If As But And Or So Yet For Nor In On At By With From To Of After Before During Despite
    Under Over Among Between About Against Without Some Many Most All Both Few Several Each Every Another Other Others No Not
    Nobody None Nothing Everyone Everybody Everything Someone Somebody Maybe Perhaps Yes Well Now Then Still Also Even Just Only
    However Meanwhile Instead Later Earlier According More One Two Three`,
  ],
]

describe.each(cases)('%s', (_, text, words) => {
  test.each(words.split(/\s+/))('%s', (word) => {
    const whole = text.replace('~', word)
    const { sentences } = readDocument(whole.replace(' | ', ' '))
    expect(sentences.map(({ start, end }) => whole.replace(' | ', ' ').slice(start, end))).toEqual(
      whole.split(' | '),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { marked, plain } from './marked-names.ts'

/** Names of events, each kind with cases for and against. Names in square brackets with their type. */
const cases = {
  'a name and a noun in lower case': [
    'The [event Tigray war] displaced two million, and the [event Suez crisis] is taught in schools.',
    'After the [event Marlow dam collapse], nobody slept. He saw the [event Bali bombings].',
    'They built a memorial to the [event Christchurch mosque attacks] of 2019.',
    'In the 1993 [event Waco siege], 82 died.',
  ],
  'who does or suffers it': [
    'He denied the [organization Senate] inquiry and the [organization Hamas] attack.',
    'The [place Israel] attacks went on, and the [organization Airbus] crisis grew.',
    'The [person Anna Berg] affair began.',
    'A [place Tigray] war may come, and the March war is over.',
  ],
  'what goes on behind the noun': [
    'The [place Tigray] war crimes were listed, and the [place Oxford] trial results came.',
    'The [place London] fire brigade came.',
  ],
  'a war of two': [
    'The [event Israel-Hamas war] went on, and so did the [event India-Pakistan conflict].',
    'Losses mounted since the U.S.-led war began.',
  ],
  'an event that is called so without the noun': [
    'The [event Black Summer] fires went on. Fans went to the [event Gilets Jaunes] protests.',
  ],
  'awards that are given out': [
    'She spoke at the [event Golden Disc Awards] in [place Seoul].',
    'He has two Emmy Awards, and two authors won Falcon Awards.',
    'The [event Oscars] were held in March, and she has three Oscars.',
    'He won the Falcon Award in [place Rome].',
  ],
  'by the last word, behind “the”': [
    'The [event Palisades Fire] was out, and the [event Dieppe Raid] was told of.',
    'The play is [organization Chicago Fire].',
    'The town burned in the [event Camp Fire].',
  ],
  'affairs that a ministry has': ['The [organization Indian Ministry of External Affairs] said so.'],
  'where bodies meet': [
    'He spoke at the [event Nordic Energy Forum] in [place Oslo].',
    'The [organization Nordic Energy Forum] said no.',
  ],
  'who studies or inquires': [
    'The [organization Institute for the Study of War] said so.',
    'The [event Hayne Royal Commission] heard him, but the [organization European Commission] did not.',
  ],
  'votes by their place': [
    'Voters went to the [event Iowa caucuses] and to the [event New Hampshire primary].',
    'The 2024 [event United States presidential election] was close, and so were the [event Nevada Republican caucuses].',
    'The [place Kent] primary school closed. A [place Kent] primary was shut.',
    'A presidential election was called in [place Chad].',
  ],
  'by-elections by their seat': [
    'Reform won the [event Runcorn by-election], and the 2022 [event Tiverton and Honiton by-election].',
    'The [event Caerphilly byelection] result stunned them. They recalled the [event Selby by-elections].',
    '[event Runcorn by-election]: six votes in it.',
    'A [place Kent] by-election is likely, and so is another [place Kent] byelection, or any [place Kent] byelections.',
    'The Conservative by-election candidate lost. It was the Thursday by-election.',
    'The [place Hamilton], [place Larkhall] and [place Stonehouse] by-election was close.',
    'After [place Runcorn] by-election losses he resigned.',
  ],
  'an inquiry by whoever leads it': [
    'He spoke to the [event Madlanga commission] of inquiry and the [event Khampepe commission].',
    'The Ethics commission met, and so did the [place Texas] commission and the [organization Senate] commission.',
    'The [place Hague] commission met.',
  ],
  'what harms many': [
    'The [event Solingen stabbing] and the [event Etna eruption] were told of.',
    'The [event Itaewon crowd crush] killed 159, and the [event Wagner mutiny] was over.',
    'The [organization Hamas] stabbing killed one, and the French mutiny failed.',
    'The State disaster management authority met.',
  ],
  'scandals by their kind': [
    'The [event Rotherham abuse scandal] and the [event Rochdale grooming scandal] were hushed up.',
    'The [event Volkswagen emissions scandal] cost billions, and the [event Beirut port explosion] ruined it.',
    'The [event Tarnhow doping scandal] and the [event Tarnhow corruption scandal] went on.',
    'A [place Rotherham] abuse scandal went on.',
  ],
  invitationals: ['The [event Verity Invitational] ended in a tie.'],
  'with initials in brackets': [
    'It was shown at the [event Lagos Horror Film Festival] ([event LHFF]).',
    'The [organization Lagos Horror Film Commission] ([organization LHFC]) paid.',
  ],
  'a host and a year': [
    'She missed [event Tokyo 2020], and trains for [event LA 2028].',
    'He went to [place Tokyo] in 2021.',
  ],
  'who speaks is no storm': [
    '[person Storm Reid] said that she was cold.',
    '[event Storm Callum] hit [place Leeds].',
  ],
  'what the Games lend their name': ['The Olympic champion won, and the [event Olympics] ended.'],
  'a tournament in somebody’s memory': ['He won the [event Tim Cole Memorial] tournament in May.'],
  'names that a possessive cuts': ['They keep the [event America’s Cup] in [place Barcelona].'],
} satisfies Record<string, readonly string[]>

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s', (expected) => {
    expect(marked(plain(expected))).toBe(expected)
  })
})

test.each(
  'Conservative Labour Tory Liberal Green Reform National Republican Democratic GOP Thursday'.split(' '),
)('the %s by-election is no seat’s', (party) => {
  expect(marked(`It was the ${party} by-election there.`)).not.toContain('[event')
})

import { describe, expect, test } from 'vitest'
import { parseOne } from './parsed.ts'

/** Each noun phrase with what it hangs on, its head in brackets. */
const chunksOf = (text: string): string[] => {
  const sentence = parseOne(text)
  const { words, chunks } = sentence
  const headOf = (index: number | null) => (index === null ? '' : words[chunks[index]?.head ?? -1]?.text)
  return chunks.map((chunk) => {
    const head = chunk.head - chunk.first
    const own = words.slice(chunk.first, chunk.last).map(({ text }, at) => (at === head ? `[${text}]` : text))
    return [
      own.join(' '),
      chunk.preposition === null ? '' : `< ${words[chunk.preposition]?.text}`,
      chunk.of === null ? '' : `of ${headOf(chunk.of)}`,
      chunk.owner === null ? '' : `owner ${headOf(chunk.owner)}`,
      chunk.joined === null ? '' : `and ${headOf(chunk.joined)}`,
      chunk.apposes === null ? '' : `is ${headOf(chunk.apposes)}`,
    ]
      .filter((part) => part !== '')
      .join(' ')
  })
}

describe('noun phrases', () => {
  test.each([
    [
      'The new transport minister met two wounded soldiers.',
      ['The new transport [minister]', 'two wounded [soldiers]'],
    ],
    ['Iran’s former president left.', ['[Iran]', 'former [president] owner Iran']],
    ['The head of the central bank resigned.', ['The [head]', 'the central [bank] < of of head']],
    [
      'A spokesman for the police in Kabul confirmed it.',
      ['A [spokesman]', 'the [police] < for', '[Kabul] < in', '[it]'],
    ],
    [
      'Police, doctors and witnesses agreed.',
      ['[Police]', '[doctors] and Police', '[witnesses] and doctors'],
    ],
    [
      'Anna Lund, the mayor of Oslo, said no.',
      ['Anna [Lund]', 'the [mayor] is Lund', '[Oslo] < of of mayor'],
    ],
    ['At least 40 people died on Friday.', ['At least 40 [people]', '[Friday] < on']],
    ['It cost $4 million.', ['[It]', '$4 [million]']],
    ['Officials said Monday the talks failed.', ['[Officials]', '[Monday]', 'the [talks]']],
    ['On Monday, Lund and his deputy left.', ['[Monday] < On', '[Lund]', 'his [deputy] and Lund']],
    ['The political and economic crisis deepened.', ['The political and economic [crisis]']],
    ['The “special operation” went on.', ['The “ special [operation]']],
    ['She spoke to reporters, and the mayor listened.', ['[She]', '[reporters] < to', 'the [mayor]']],
    ['Up to 250 people left.', ['Up to 250 [people]']],
    ['More than 40 houses burned.', ['More than 40 [houses]']],
    ['As many as 12 soldiers died.', ['As many as 12 [soldiers]']],
    ['At least a dozen men fled.', ['At least a dozen [men]']],
    ['No one came.', ['No [one]']],
    ['The other ones left.', ['The other [ones]']],
    ['A very large crowd gathered.', ['A very large [crowd]']],
    ['About 50 farmers came.', ['About 50 [farmers]']],
    ['Even the mayor left.', ['the [mayor]']],
    ['The wounded soldier died.', ['The wounded [soldier]']],
    ['Iran’s leading reformer was jailed.', ['[Iran]', 'leading [reformer] owner Iran']],
    ['Buses with injured passengers arrived.', ['[Buses]', 'injured [passengers] < with']],
    ['Surrounding areas were flooded.', ['Surrounding [areas]']],
    ['They blamed rising prices for it.', ['[They]', 'rising [prices]', '[it] < for']],
    ['Two or three men fled.', ['Two or three [men]']],
    ['The political and economic crisis deepened.', ['The political and economic [crisis]']],
    ['A big, bad wolf came.', ['A big , bad [wolf]']],
    ['The anti-Taliban fighters left.', ['The anti - Taliban [fighters]']],
    ['The “special” unit came.', ['The “ special ” [unit]']],
    ['Officials said Monday officials had left.', ['[Officials]', '[Monday]', '[officials]']],
    ['Monday morning trains were late.', ['Monday morning [trains]']],
    ['Monday’s vote was lost.', ['[Monday]', '[vote] owner Monday']],
    ['The council met Monday night.', ['The [council]', 'Monday [night]']],
    ['He said Saturday the talks failed.', ['[He]', '[Saturday]', 'the [talks]']],
    ['It fell on Tuesday, May 5.', ['[It]', '[Tuesday] < on', '[May] 5']],
    ['The fighting broke out in Gaza.', ['The [fighting]', '[Gaza] < in']],
    ['The wounded were taken away.', ['The [wounded]']],
    ['This is wrong.', ['[This]']],
    ['All said no.', ['[All]']],
    ['Most of the men left.', ['[Most]', 'the [men] < of of Most']],
    ['Many of them stayed.', ['[Many]', '[them] < of of Many']],
    ['More than a dozen men left.', ['More than a dozen [men]']],
    ['All his friends came.', ['All his [friends]']],
    ['His own house burned.', ['His own [house]']],
    [
      'The country’s president and his wife came.',
      ['The [country]', '[president] owner country', 'his [wife] and president'],
    ],
    [
      'The mayor of Oslo’s deputy left.',
      ['The [mayor]', '[Oslo] < of of mayor', '[deputy] < of of mayor owner Oslo'],
    ],
    ['The firm’s founder’s wife left.', ['The [firm]', '[founder] owner firm', '[wife] owner founder']],
    ['The prime minister, Najib Razak, left.', ['The prime [minister]', 'Najib [Razak] is minister']],
    [
      'Karlov, Russian ambassador to Turkey, died.',
      ['[Karlov]', 'Russian [ambassador] is Karlov', '[Turkey] < to'],
    ],
    ['A lawyer, Anna Holm, said so.', ['A [lawyer]', 'Anna [Holm] is lawyer']],
    ['Holm, lawyers and police came.', ['[Holm]', '[lawyers] and Holm', '[police] and lawyers']],
    [
      'On Wednesday, Mohamed and his father left.',
      ['[Wednesday] < On', '[Mohamed]', 'his [father] and Mohamed'],
    ],
    ['In the town, doctors and nurses left.', ['the [town] < In', '[doctors]', '[nurses] and doctors']],
    ['She came, and the mayor and he left.', ['[She]', 'the [mayor]', '[he]']],
    ['He came but not the mayor.', ['[He]', 'the [mayor]']],
    ['He gave up the fight.', ['[He]', 'the [fight]']],
    ['She came, especially the mayor knew.', ['[She]', 'the [mayor]']],
    ['They left the town only on Monday.', ['[They]', 'the [town]', '[Monday] < on']],
    ['The late president’s house burned.', ['The late [president]', '[house] owner president']],
    ['Half the town burned.', ['Half the [town]']],
    ['What a day it was.', ['What a [day]', '[it]']],
    ['Russian-backed forces left.', ['Russian - backed [forces]']],
    ['The first three houses burned.', ['The first three [houses]']],
    ['Nearly 5 million people voted.', ['Nearly 5 million [people]']],
    ['The EU’s top court ruled.', ['The [EU]', 'top [court] owner EU']],
    ['The dam’s once proud owner wept.', ['The [dam]', 'once proud [owner] owner dam']],
    ['It was the best of times.', ['[It]', 'the [best]', '[times] < of of best']],
    ['Those who stayed were hungry.', ['[Those]', '[who]']],
    ['Each of us knows.', ['[Each]', '[us] < of of Each']],
    ['US President Barack Obama spoke.', ['US President Barack [Obama]']],
    ['Company X’s Anna Holm left.', ['Company [X]', 'Anna [Holm] owner X']],
    ['A growing number of people left.', ['A growing [number]', '[people] < of of number']],
    ['A year later the town had a mayor.', ['A [year]', 'the [town]', 'a [mayor]']],
    ['He is a known friend of the firm.', ['[He]', 'a known [friend]', 'the [firm] < of of friend']],
    [
      'The firm is one of the town’s largest trading partners.',
      ['The [firm]', '[one]', 'the [town] < of of one', 'largest trading [partners] < of of one owner town'],
    ],
    ['They have a five-year-old daughter.', ['[They]', 'a five - year - old [daughter]']],
    ['Ten drug-related deaths were counted.', ['Ten drug - related [deaths]']],
    ['He left - old and tired.', ['[He]']],
    ['The WHO sent doctors.', ['The [WHO]', '[doctors]']],
    ['WHO officials came.', ['WHO [officials]']],
    ['The visiting Russian foreign minister left.', ['The visiting Russian foreign [minister]']],
  ])('%s', (text, chunks) => {
    expect(chunksOf(text)).toEqual(chunks)
  })
})

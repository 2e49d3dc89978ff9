import { describe, expect, test } from 'vitest'
import { findRoles } from '../../../src/annotate/roles/find-roles.ts'
import { readDocument } from '../../../src/text/document.ts'
import { readMarked } from '../marked.ts'

/** The roles of a marked text: how each stands, its words, its noun, and whose it is. */
function rolesIn(marked: string): string[] {
  const { text, names } = readMarked(marked)
  return findRoles(readDocument(text), names).map(({ start, end, role }) => {
    const of = role?.of ? ` ← ${text.slice(role.of.start, role.of.end)}` : ''
    return `${role?.form}: ${text.slice(start, end)}${of}`
  })
}

describe('roles, as they stand', () => {
  test.each<[marked: string, roles: string[]]>([
    // titles
    ['President [p Ana Ruiz] spoke.', ['title: President ← Ana Ruiz']],
    ['Turkish foreign minister [p Ali Kaya] spoke.', ['title: Turkish foreign minister ← Ali Kaya']],
    ['South African president [p Sipho Dube] spoke.', ['title: South African president ← Sipho Dube']],
    ['They met the Venetian poet [p Ana Ruiz].', ['title: the Venetian poet ← Ana Ruiz']],
    ['They met the Caribbean poet [p Ana Ruiz].', ['title: the Caribbean poet ← Ana Ruiz']],
    ['They met the Cornish poet [p Ana Ruiz].', ['title: the Cornish poet ← Ana Ruiz']],
    ['They met the Javanese poet [p Ana Ruiz].', ['title: the Javanese poet ← Ana Ruiz']],
    ['They met the Rajasthani poet [p Ana Ruiz].', ['title: the Rajasthani poet ← Ana Ruiz']],
    ['They met the Punjabi poet [p Ana Ruiz].', ['title: the Punjabi poet ← Ana Ruiz']],
    ['They met the Rican poet [p Ana Ruiz].', ['title: the Rican poet ← Ana Ruiz']],
    ['They met the Samoan poet [p Ana Ruiz].', ['title: the Samoan poet ← Ana Ruiz']],
    ['They met the Croat poet [p Ana Ruiz].', ['title: the Croat poet ← Ana Ruiz']],
    ['They met the Pole poet [p Ana Ruiz].', ['title: the Pole poet ← Ana Ruiz']],
    ['They met the Swede poet [p Ana Ruiz].', ['title: the Swede poet ← Ana Ruiz']],
    ['They met the Dane poet [p Ana Ruiz].', ['title: the Dane poet ← Ana Ruiz']],
    ['They met the Scot poet [p Ana Ruiz].', ['title: the Scot poet ← Ana Ruiz']],
    ['They met the Finn poet [p Ana Ruiz].', ['title: the Finn poet ← Ana Ruiz']],
    ['They met the unpopular president [p Ana Ruiz].', ['title: the unpopular president ← Ana Ruiz']],
    ['He left the day president [p Ana Ruiz] came.', ['title: president ← Ana Ruiz']],
    ['It has left Prince [p Edmund] upset.', ['title: Prince ← Edmund']],
    ['[o Leeds United] sacked manager [p Jesse Vann].', ['title: manager ← Jesse Vann']],
    ['A president [p Ana Ruiz] is new.', []],
    ['This president [p Ana Ruiz] is new.', []],
    ['They accused [p Ana Ruiz] of it.', []],
    ['At the state [l Capitol] they sang.', []],
    ['He saw the child [p Ana Ruiz] looked after.', []],
    ['Former ambassador to [l Chile] [p Ana Ruiz] wrote.', ['title: Former ambassador to Chile ← Ana Ruiz']],
    [
      'Governor of the [l Bank of Chile] [p Ana Ruiz] wrote.',
      ['title: Governor of the Bank of Chile ← Ana Ruiz'],
    ],
    ['The city of [l Mosul] fell.', ['title: The city ← Mosul']],
    ['The province of the [l Pampas] is dry.', ['title: The province ← Pampas']],
    ['The capital of [l Iraq] fell.', ['definite: The capital']],
    ['The company of [l Mosul] fell.', ['definite: The company of Mosul']],
    // appositions
    ['[p Ana Ruiz], a teacher, left.', ['apposition: a teacher ← Ana Ruiz']],
    ['[p Ana Ruiz], 45, a teacher from [l Leeds], left.', ['apposition: a teacher from Leeds ← Ana Ruiz']],
    ['[p Ana Ruiz] (a teacher) left.', ['apposition: a teacher ← Ana Ruiz']],
    ['[p Ana Ruiz] – a teacher – left.', ['apposition: a teacher ← Ana Ruiz']],
    ['[p Ana Ruiz], the teacher who left, wept.', ['apposition: the teacher ← Ana Ruiz']],
    ['The [o World Club] ([o WC]), a charity, left.', ['apposition: a charity ← World Club']],
    [
      '[p Ana Ruiz], the captain and top scorer of [o Leeds], left.',
      ['apposition: the captain ← Ana Ruiz', 'apposition: top scorer of Leeds ← Ana Ruiz'],
    ],
    [
      '[p Ana Ruiz], a teacher and mother of three, left.',
      ['apposition: a teacher ← Ana Ruiz', 'apposition: mother of three ← Ana Ruiz'],
    ],
    ['[p Ann Moss] and [p Paul Moss], a couple from [l Bath], left.', ['indefinite: a couple']],
    ['In [l Quito], a city of the hills lay still.', ['indefinite: a city']],
    ['In [l Quito], a city of the hills, it rained.', ['apposition: a city of the hills ← Quito']],
    ['[o Kestrel], a teacher left.', ['indefinite: a teacher']],
    [
      'The club’s captain, [p Leo Marsh], scored.',
      ['definite: The club', 'apposition: The club’s captain ← Leo Marsh'],
    ],
    ['The minister, [p Ana Ruiz], left.', ['apposition: The minister ← Ana Ruiz']],
    ['A minister, [p Ana Ruiz], left.', ['apposition: A minister ← Ana Ruiz']],
    ['A minister, [p Ana Ruiz].', ['indefinite: A minister']],
    [
      'Her husband, Mr [p Alan Lomond], was found guilty. The bishop, Dr. [p Piers Halloran], left.',
      ['apposition: Her husband ← Alan Lomond', 'apposition: The bishop ← Piers Halloran'],
    ],
    [
      '[l Iran]’s supreme leader, Ayatollah [p Ali Samadi], spoke.',
      ['apposition: Iran’s supreme leader ← Ali Samadi', 'title: Ayatollah ← Ali Samadi'],
    ],
    ['The prosecutor’s office, [p Ana Ruiz], left.', []],
    // naming and saying what somebody is
    ['Police named the gunman as [p Carl Dunn].', ['naming: the gunman ← Carl Dunn']],
    ['The suspect was named as [p Carl Dunn].', ['naming: The suspect ← Carl Dunn']],
    ['The suspect, a Norwegian, was later identified as [p Carl Dunn].', ['naming: The suspect ← Carl Dunn']],
    ['They closed the parliament as [o Kenya] fell ill.', ['definite: the parliament']],
    ['Police named a gunman as [p Carl Dunn].', ['indefinite: a gunman']],
    ['[p Ana Ruiz] is a teacher.', ['predicate: a teacher ← Ana Ruiz']],
    ['[p Ana Ruiz] became president.', ['predicate: president ← Ana Ruiz']],
    ['[p Ana Ruiz] sees a teacher.', ['indefinite: a teacher']],
    ['[o Kestrel] is a teacher.', []],
    // alone
    ['The ambassador left.', ['definite: The ambassador']],
    ['The ambassador to [l Chile] left.', ['definite: The ambassador to Chile']],
    ['A gunman fled.', ['indefinite: A gunman']],
    ['Her husband left.', ['owned: Her husband']],
    ['[p Ana Ruiz]’s husband left.', ['owned: Ana Ruiz’s husband']],
    ['The boys’ teacher left.', ['owned: The boys’ teacher']],
    ['He is a teacher.', []],
    ['He was the teacher.', []],
    ['He has been the teacher.', []],
    ['He might be the teacher.', []],
    ['It was the museum.', ['definite: the museum']],
    ['The jazz musician [p Ana Ruiz] left.', ['title: The jazz musician ← Ana Ruiz']],
    ['He sang like a teacher.', []],
    ['It made him a teacher.', []],
    ['The leader who left wept.', []],
    ['The gunman who left wept.', ['definite: The gunman']],
    ['The leader that he admires left.', []],
    ['They told the leader that it rained.', ['definite: the leader']],
    ['They were warned by the leader that it rained.', ['definite: the leader']],
    ['The gunman that he saw left.', ['definite: The gunman']],
    ['The suspect package was safe.', []],
    ['The spy ring was safe.', []],
    ['The suspect packages were safe.', []],
    ['[p Ana Ruiz], his fiancée, left.', ['apposition: his fiancée ← Ana Ruiz']],
    ['The papers of the day accused her of it.', []],
    ['The town that day accused the king of it.', ['definite: the king']],
    ['The accused the king met left.', ['definite: The accused', 'definite: the king']],
    ['The terrorist bomb was safe.', []],
    ['The prosecutor’s office was safe.', []],
    ['This country is old.', []],
    ['This girl is old.', []],
    ['This company is old.', ['definite: This company']],
    ['The party Freedom won.', []],
    ['The agency Tuesday closed.', ['definite: The agency']],
    ['He reads The Nation.', []],
    ['The club president left.', ['definite: The club president']],
    ['Ministers left.', []],
    ['A former senior policeman left.', ['indefinite: A former senior policeman']],
    ['Its chief product officer left.', ['owned: Its chief product officer']],
    [
      'The chief diversity and inclusion officer left.',
      ['definite: The chief diversity and inclusion officer'],
    ],
  ])('%s', (marked, roles) => {
    expect(rolesIn(marked)).toEqual(roles)
  })

  test.each(
    'city town village hamlet island state province region district county republic kingdom port municipality suburb borough territory emirate'.split(
      ' ',
    ),
  )('the %s of a name is what it names', (noun) => {
    expect(rolesIn(`They left the ${noun} of [l Mosul].`)).toEqual([`title: the ${noun} ← Mosul`])
  })

  test.each(
    'is are was were be been being am become becomes became becoming remain remains remained as like than not never him her them me us you himself herself if whether such or called considered seem seems seemed'.split(
      ' ',
    ),
  )('“%s a teacher” introduces nobody', (word) => {
    expect(rolesIn(`It ${word} a teacher.`)).toEqual([])
  })

  test.each(
    'told tell tells telling informed assured warned reminded convinced persuaded advised notified promised said says added to'.split(
      ' ',
    ),
  )('“%s the leader that it rained” tells nothing of which', (word) => {
    expect(rolesIn(`They ${word} the leader that it rained.`)).toEqual(['definite: the leader'])
  })

  test.each(
    `Russian Chilean British Japanese Pakistani Israeli Iraqi Punjabi Djibouti German Nepali French Dutch Greek Swiss Czech Korean American
    Slovak Arab Thai Tajik Uzbek Kiwi Kazakh Kyrgyz Serb Croat Pole Swede Dane Scot Finn Turkmen Lebanese Cypriot Cuban Mexican Filipino
    Turkish Spanish Kenyan`.split(/\s+/),
  )('“%s” belongs to a title', (people) => {
    expect(rolesIn(`On Friday ${people} president [p Ana Ruiz] spoke.`)).toEqual([
      `title: ${people} president ← Ana Ruiz`,
    ])
  })

  test.each('who whose whom'.split(' '))('“the leader %s” may be anybody', (word) => {
    expect(rolesIn(`The leader ${word} they like left.`)).toEqual([])
  })
})

describe('what is said around a role’s noun', () => {
  const roleIn = (marked: string) => {
    const { text, names } = readMarked(marked)
    return findRoles(readDocument(text), names)[0]?.role
  }
  test.each<[marked: string, noun: string, before: string[], complement: string]>([
    ['The minister of trade and labour left.', 'minister', [], 'of trade and labour left'],
    ['The minister of trade, labour and sport left.', 'minister', [], 'of trade'],
    ['The minister of one two three four five six left.', 'minister', [], 'of one two three four'],
    ['The ambassador to [l Chile] left.', 'ambassador', [], 'to chile'],
    ['They believed the attacker to be inside.', 'attacker', [], ''],
    ['The envoy to the north left.', 'envoy', [], 'to the north left'],
    ['The envoy for peace left.', 'envoy', [], 'for peace left'],
    ['The company for peace left.', 'company', [], ''],
    ['The Turkish foreign minister left.', 'foreign minister', ['turkish'], ''],
    ['[l Iran]’s supreme leader left.', 'leader', ['iran', 'supreme'], ''],
    ['The [l South Lviv] region left.', 'region', ['south', 'lviv', 'south lviv'], ''],
    ['An ex-president left.', 'president', [], ''],
  ])('%s', (marked, noun, before, complement) => {
    expect(roleIn(marked)).toMatchObject({ noun, before, complement })
  })
})

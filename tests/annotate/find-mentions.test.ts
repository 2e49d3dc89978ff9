import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/annotate/find-mentions.ts'
import { readDocument } from '../../src/text/document.ts'
import { readMarked } from './marked.ts'

/** The roles of a marked text that belong to a name or start with "the", as they stand. */
function rolesOf(marked: string): string[] {
  const { text, names } = readMarked(marked)
  return findMentions(readDocument(text), names)
    .filter(({ kind, role }) => kind === 'role' && role?.form !== 'predicate' && role?.form !== 'indefinite')
    .map(({ start, end }) => text.slice(start, end))
}

describe('roles end where the role ends', () => {
  test.each<[marked: string, roles: readonly string[]]>([
    [
      '[p Ana Ruiz], the press attache of [l Peru]’s embassy in [l Quito], wrote.',
      ['the press attache of Peru’s embassy in Quito'],
    ],
    ['[p Ana Ruiz], Peruvian ambassador to [l Chad], was killed.', ['Peruvian ambassador to Chad']],
    ['Talks with the Peruvian foreign minister, [p Ana Ruiz], are due.', ['the Peruvian foreign minister']],
    ['President [p Ana Ruiz] met foreign minister [p Leo Marsh].', ['President', 'foreign minister']],
    ['[l Peru]’s foreign minister [p Leo Marsh] left.', ['Peru’s foreign minister']],
    ['In [l Quito], capital of [l Ecuador], it rained.', ['capital of Ecuador']],
    ['[p Ana Ruiz], 45, a teacher from [l Lima], said so.', ['a teacher from Lima']],
    ['[p Ana Ruiz] (the chief executive) left.', ['the chief executive']],
    ['[p Ana Ruiz], who is a teacher, left.', []],
    ['[p Ana Ruiz], a former coach of [o Lima FC] who won it twice, left.', ['a former coach of Lima FC']],
    ['“The bullet to Ambassador [p Ruiz] missed.”', ['Ambassador']],
    ['The attacker, who fled, was shot.', ['The attacker']],
    ['the editor-in-chief [p Ana Ruiz]', ['the editor-in-chief']],
    ['The ex-president [p Ana Ruiz] voted.', ['The ex-president']],
    ['Chief executive officer [p Ana Ruiz] sold.', ['Chief executive officer']],
    ['The oil giant [o Kestrel] and news agency [o Interfax] agreed.', ['The oil giant', 'news agency']],
    ['Manager [p Ana Ruiz] praised striker [p Eva Holm].', ['Manager', 'striker']],
    ['He told president [p Ana Ruiz] so.', ['president']],
    ['The officials met generals and ministers.', []],
    ['It is a suspect device.', []],
    ['The Dutch ambassador in [l Caracas], [p Ana Ruiz], spoke.', ['The Dutch ambassador in Caracas']],
    ['[l Peru]’s opposition accuses conservative President [p Ana Ruiz] of it.', ['conservative President']],
    ['A court has accused former president [p Ana Ruiz] of it.', ['former president']],
    ['They fled the city of [l Lima].', ['the city']],
    ['A spokesman for the ministry, [p Ana Ruiz], spoke.', ['A spokesman for the ministry', 'the ministry']],
    ['A spokesman for the prosecutor’s office spoke.', []],
  ])('%s', (marked, roles) => {
    expect(rolesOf(marked)).toEqual(roles)
  })
})

test('a family is nobody of it', () => {
  const { text, names } = readMarked(
    '[p Ann Kessler] left the [p Kesslers]. The [o Rolling Stones] sang. [p Ian Rivers] of the [p Rivers] came.',
  )
  const found = findMentions(readDocument(text), names).filter(({ kind }) => kind === 'name')
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ann Kessler',
    'Rolling Stones',
    'Ian Rivers',
    'Rivers',
  ])
})

test.each(['Mrs', 'Rev.', 'Professor', 'Dame', 'Madam', 'Señora'])(
  'who is addressed as “%s” has a name',
  (form) => {
    const { text, names } = readMarked(`${form} [p Cook] left, and the [p Cook] of [p Ana Ruiz] stayed.`)
    const found = findMentions(readDocument(text), names).filter(({ kind }) => kind === 'name')
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Cook', 'Ana Ruiz'])
  },
)

test('an office that was taken for a name is a role', () => {
  const { text, names } = readMarked(
    'The [p President] of [l Peru] met [p Ana Ruiz]. The [o Congress] voted.',
  )
  const found = findMentions(readDocument(text), names).filter(({ kind }) => kind === 'name')
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Peru', 'Ana Ruiz', 'Congress'])
})

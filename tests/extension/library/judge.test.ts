import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { backUp, wholeLibrary } from '../../../src/extension/library/backup.ts'
import { type BroughtIn, bringIn } from '../../../src/extension/library/bring-in.ts'
import { clearLibrary } from '../../../src/extension/library/clear-library.ts'
import { compileArticle } from '../../../src/extension/library/compile-article.ts'
import { judge, listJudgements, takeBack } from '../../../src/extension/library/judge.ts'
import { type Kept, keepDocument } from '../../../src/extension/library/keep-document.ts'
import { lookUp } from '../../../src/extension/library/look-up.ts'
import { type Namesake, peopleOf } from '../../../src/extension/library/people-of.ts'
import { removeDocument } from '../../../src/extension/library/remove-document.ts'
import { restore } from '../../../src/extension/library/restore.ts'
import { asBlob } from '../../../src/intake/lines-zip.ts'
import { compile } from '../../../src/knowledge/compile.ts'
import { joinKnowledge } from '../../../src/knowledge/join-knowledge.ts'
import { noKnowledge } from '../../../src/knowledge/knowledge.ts'
import { keysOnPage } from '../../../src/knowledge/link/name-keys.ts'
import { link } from '../../../src/knowledge/link.ts'
import { readModels } from '../../../src/read-models.ts'
import type { Article } from '../../../src/text/article.ts'
import { entitiesOf } from '../../annotate/marked.ts'

const models = readModels()
const judgeDoe: Article = { title: 'Judge', text: 'Leyla Demir is a judge from Istanbul.' }
const striker: Article = { title: 'Striker', text: 'Leyla Demir is a striker for Ayr.' }
const judgeAgain: Article = { title: 'Again', text: 'Leyla Demir is a judge.' }
const brother: Article = { title: 'Brother', text: 'Kemal Demir is a baker in Lima.' }

let time = 1
const save = (article: Article): Promise<Kept> =>
  compileArticle(article, time++, models).then(async (kept) => {
    await keepDocument(kept)
    return kept
  })
const bring = (article: Article): Promise<BroughtIn> => {
  const own = (one: Article, saved: number) => compileArticle(one, saved, models)
  async function* entries() {
    yield { name: 'a', article, entities: null }
  }
  const sources = [{ name: 'a', entries }]
  return bringIn(sources, { compile: own, now: () => time++ }, () => undefined, new AbortController().signal)
}

/** What a page's card tells of Leyla Demir: the lines of each of whom it may be. */
async function card(shipped = noKnowledge): Promise<string[]> {
  const page = entitiesOf('[p Leyla Demir] smiled.')
  const keys = page.flatMap(keysOnPage)
  const { parts, judgements } = await lookUp(keys, null)
  const [linked] = link(page, joinKnowledge(keys, shipped, parts, judgements))
  return (linked?.background ?? []).map(({ facts }) => facts.map(({ line }) => line).join(', '))
}
const [a, b] = ['a judge from Istanbul', 'a striker for Ayr']

/** Presses the button of one of whoever has the first person's name in a document. */
async function press({ document: { id } }: Kept, at = 0, shipped = noKnowledge): Promise<void> {
  const [person] = await peopleOf(id, shipped)
  const other = person?.others[at]
  if (!person || !other) throw new Error('There is nobody of that name.')
  const pairs = other.persons.map((one) => [person.person, one] as const)
  await (other.said ? takeBack(pairs) : judge(pairs, !other.together, time++))
}
const states = async ({ document: { id } }: Kept): Promise<string[]> => {
  const [person] = await peopleOf(id, noKnowledge)
  const told = ({ name, persons, together, said }: Namesake) =>
    `${said ? 'said ' : ''}${together ? 'one' : 'two'}: ${name} in ${persons.map(({ title }) => title).join()}`
  return (person?.others ?? []).map(told)
}

beforeEach(clearLibrary)

describe('people of two documents', () => {
  test('that were kept apart are one when the reader says so, until that is taken back', async () => {
    const [one, other] = [await save(judgeDoe), await save(striker)]
    expect(await states(one)).toEqual(['two: Leyla Demir in Striker'])
    const roles = async () => {
      const all = await Promise.all([one, other].map(({ document }) => peopleOf(document.id, noKnowledge)))
      return all.map(([person]) => person?.others.map(({ role }) => role).join())
    }
    expect(await roles()).toEqual(['striker', 'judge'])
    expect((await card()).sort()).toEqual([a, b])
    await press(one)
    expect(await states(one)).toEqual(['said one: Leyla Demir in Striker'])
    expect(await roles()).toEqual(['striker', 'judge'])
    const [both, none] = await card()
    expect([both?.split(', ').sort(), none]).toEqual([[a, b], undefined])
    await press(one)
    expect(await listJudgements()).toEqual([])
    expect((await card()).sort()).toEqual([a, b])
  })

  test('that were one are two, and of the third nobody has said anything', async () => {
    const [, two, three] = [await save(judgeDoe), await save(judgeAgain), await save(striker)]
    expect(await states(two)).toEqual(['one: Leyla Demir in Judge', 'two: Leyla Demir in Striker'])
    await press(two)
    expect(await states(two)).toEqual(['said two: Leyla Demir in Judge', 'two: Leyla Demir in Striker'])
    expect(await card()).toHaveLength(3)
    expect(await states(three)).toHaveLength(2)
  })

  test('who have the surname alone in common stand last', async () => {
    const [one] = [await save(judgeDoe), await save(brother), await save(striker)]
    expect(await states(one)).toEqual(['two: Leyla Demir in Striker', 'two: Kemal Demir in Brother'])
  })

  test('of whom nobody else tells have no entry', async () => {
    expect(await peopleOf((await save(judgeDoe)).document.id, noKnowledge)).toEqual([])
  })

  test('of a document that ships, too', async () => {
    const source = { id: 'seed.txt', title: 'Seed', url: null, published: null, publisher: null }
    const shipped = compile([{ ...source, text: striker.text }], models)
    const one = await save(judgeDoe)
    const [person] = await peopleOf(one.document.id, shipped)
    expect(person?.others[0]?.persons).toMatchObject([{ document: 'seed.txt', title: 'Seed', open: null }])
    await press(one, 0, shipped)
    expect(await card(shipped)).toEqual([`${b}, ${a}`])
  })
})

describe('what was said', () => {
  test('of two people anew takes the place of what was said before', async () => {
    const [one, two] = [await save(judgeDoe), await save(striker)]
    await press(one)
    const [first] = await listJudgements()
    await judge([first!.persons], false, time++)
    expect(await listJudgements()).toMatchObject([{ pair: first!.pair, same: false }])
    expect(await states(two)).toEqual(['said two: Leyla Demir in Judge'])
  })

  test('stays when a document goes, and holds when it comes back, from a file too', async () => {
    const [one, two] = [await save(judgeDoe), await save(striker)]
    await press(one)
    await removeDocument(two.document.id)
    expect(await card()).toEqual([a])
    expect(await listJudgements()).toHaveLength(1)
    await bring(striker)
    expect(await card()).toHaveLength(1)
    expect(await states(one)).toEqual(['said one: Leyla Demir in Striker'])
  })

  test('goes into a backup and comes back; what was said since stays', async () => {
    const one = await save(judgeDoe)
    await save(striker)
    await press(one)
    const said = await listJudgements()
    const file = await asBlob(backUp({}, await wholeLibrary()))
    await clearLibrary()
    expect(await listJudgements()).toEqual([])
    await restore(
      file,
      (given) => given,
      () => time++,
    )
    expect(await listJudgements()).toEqual(said)
    expect(await card()).toHaveLength(1)
    await judge([said[0]!.persons], false, time++)
    await restore(
      file,
      (given) => given,
      () => time++,
    )
    expect((await listJudgements()).map(({ same }) => same)).toEqual([false])
  })
})

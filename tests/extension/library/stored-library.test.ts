import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import type { Contribution } from '../../../src/extension/library/library-database.ts'
import { keysOnPage } from '../../../src/knowledge/link/name-keys.ts'
import { entitiesOf } from '../../annotate/marked.ts'
import { putStored, storedLibraries } from './stored-library.ts'

// Libraries that earlier versions of the extension have stored, each of the same four articles, and from the second version on a
// pack of one. What a version stored stays as it is: the next one has a file of its own.

/** The library's modules, which know of no database yet. */
async function library() {
  vi.resetModules()
  const [database, list, find, judged, keys] = await Promise.all([
    import('../../../src/extension/library/library-database.ts'),
    import('../../../src/extension/library/list-documents.ts'),
    import('../../../src/extension/library/look-up.ts'),
    import('../../../src/extension/library/judge.ts'),
    import('../../../src/extension/library/keys-of.ts'),
  ])
  return { ...database, ...list, ...find, ...judged, ...keys }
}

const page = entitiesOf('[o The Łódź Opera] met [p José Łukasz].').flatMap(keysOnPage)

test.each(storedLibraries)('of version $version keeps what it holds, and is found', async (stored) => {
  await putStored(stored)
  const { openLibrary, deleteLibrary, listDocuments, lookUp, listJudgements, keysOf } = await library()
  const opened = await openLibrary()
  const all = ['A sailor', 'A trader and her ships', 'Names of many kinds', 'Notes <b>from</b> the meeting']
  expect((await listDocuments()).map(({ title }) => title).sort()).toEqual(
    stored.version === 1 ? all : [...all, 'On pilots'].sort(),
  )
  const { parts, judgements } = await lookUp(page, null)
  const told = parts.flatMap(({ entities }) => entities.flatMap(({ facts }) => facts.map(({ line }) => line)))
  for (const line of ['a sailor from Århus', 'a painter', 'a company of forty singers'])
    expect(told).toContain(line)
  const said = stored.version < 3 ? 0 : 1
  expect([judgements.length, (await listJudgements()).length]).toEqual([said, said])
  for (const { entity, keys, name } of await opened.getAll('contributions'))
    expect({ keys, name }, entity.name).toEqual(keysOf(entity))
  await deleteLibrary()
})

test('the last of them is of the version that there is: where other keys are made of names, there is a new one', async () => {
  const last = storedLibraries.at(-1)
  if (!last) throw new Error('Nothing is stored.')
  const { openLibrary, deleteLibrary, keysOf } = await library()
  const opened = await openLibrary()
  expect(opened.version).toBe(last.version)
  await deleteLibrary()
  for (const [value] of last.stores.contributions?.records ?? []) {
    const { entity, keys, name } = value as Contribution
    expect({ keys, name }, 'raise the version in library-database.ts').toEqual(keysOf(entity))
  }
})

test('what is broken in it costs nothing else', async () => {
  const [first] = storedLibraries
  if (!first) throw new Error('Nothing is stored.')
  const { contributions } = first.stores
  if (!contributions) throw new Error('It tells nothing.')
  const broken = [{ order: [-1, 'x', 0], document: 'x', keys: [], name: 'x', entity: { name: 7 } }] as const
  const stores = {
    ...first.stores,
    contributions: { ...contributions, records: [broken, ...contributions.records] },
  }
  await putStored({ version: 1, stores })
  const { openLibrary, deleteLibrary, lookUp } = await library()
  const opened = await openLibrary()
  expect((await lookUp(page, null)).parts).not.toEqual([])
  expect(await opened.count('contributions')).toBe(contributions.records.length + 1)
  await deleteLibrary()
})

test('one that lacks a part is told to be damaged, of whatever version it is', async () => {
  for (const { version, stores } of storedLibraries) {
    const { contributions: _, ...left } = stores
    await putStored({ version, stores: left })
    const { openLibrary, deleteLibrary } = await library()
    await expect(openLibrary(), `of version ${version}`).rejects.toMatchObject({ name: 'LibraryDamaged' })
    await deleteLibrary()
  }
})

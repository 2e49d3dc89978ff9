import type { PackEntry } from '../../intake/pack-format.ts'
import { articleKey } from './batch.ts'
import { readSaved } from './read-saved.ts'

/** Documents of the library as a pack holds them, each article once, one at a time. */
export async function* packEntries(ids: readonly string[]): AsyncGenerator<PackEntry> {
  const done = new Set<string>()
  for (const id of ids) {
    const saved = await readSaved(id)
    if (!saved || done.has(articleKey(saved.document))) continue
    done.add(articleKey(saved.document))
    const { title, url, publisher, published, modified, lang } = saved.document
    yield {
      document: {
        id: articleKey(saved.document),
        title,
        url,
        publisher,
        published,
        modified,
        lang,
        text: saved.text,
      },
      entities: saved.contributions.map(({ entity: { type, name, aliases, roles, facts } }) => ({
        type,
        name,
        aliases: [...aliases],
        roles: [...roles],
        facts: facts.map(({ kind, line, quote, label }) => ({ kind, line, quote, label })),
      })),
    }
  }
}

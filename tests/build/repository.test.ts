import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

// What GitHub reads of this repository, which tells nobody where it is wrong.

const yaml = async (file: string) => parse(await readFile(file, 'utf8'))
const manifest = async () => JSON.parse(await readFile('package.json', 'utf8'))

interface Step {
  readonly uses?: string
  readonly run?: string
}
interface Job {
  readonly 'timeout-minutes'?: number
  readonly container?: string
  readonly permissions?: unknown
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

describe('CI', async () => {
  const workflow: Workflow = await yaml('.github/workflows/ci.yml')
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  test('reads the sources and may do nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(jobs.filter((job) => job.permissions)).toEqual([])
  })

  test('uses actions of a release, and ends', () => {
    const used = steps.flatMap(({ uses }) => uses ?? [])
    expect(used.length).toBeGreaterThan(0)
    for (const action of used) expect(action).toMatch(/@(?:v\d+\.\d+\.\d+|[0-9a-f]{40})$/)
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })

  test('runs the commands of the README, in both browsers', async () => {
    const readme = await readFile('README.md', 'utf8')
    const commands = [...readme.matchAll(/^npm ci && (npm \w+)/gm)].map(([, command = '']) => command)
    expect(commands).toEqual(['npm start', 'npm test'])
    const scripts = await Promise.all(['.ci/start', '.ci/run'].map((file) => readFile(file, 'utf8')))
    for (const [index, command] of commands.entries()) expect(scripts[index]).toContain(command)
    const runs = steps.flatMap(({ run }) => run ?? [])
    for (const script of ['.ci/run', '.ci/start chrome', '.ci/start firefox']) expect(runs).toContain(script)
  })

  test('runs in the Node that .nvmrc names: the oldest that package.json allows', async () => {
    const [oldest] = /\d+/.exec((await manifest()).engines.node) ?? []
    expect((await readFile('.nvmrc', 'utf8')).trim()).toBe(oldest)
    for (const { container } of jobs) expect(container).toMatch(new RegExp(`^node:${oldest}-`))
  })
})

interface Field {
  readonly type: string
  readonly id?: string
  readonly attributes: {
    readonly label?: string
    readonly value?: string
    readonly options?: readonly string[]
  }
  readonly validations?: { readonly required?: boolean }
}
interface Form {
  readonly name: string
  readonly description: string
  readonly body: readonly Field[]
}

const forms = (await readdir('.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml')
describe.each(forms)('the form %s', async (name) => {
  const form: Form = await yaml(`.github/ISSUE_TEMPLATE/${name}`)
  const fields = form.body.filter(({ type }) => type !== 'markdown')

  test('is one that GitHub shows', () => {
    expect(Object.keys(form).sort()).toEqual(['body', 'description', 'labels', 'name'])
    expect(form.description.length).toBeLessThanOrEqual(200)
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown']).toContain(type)
      expect(type === 'markdown' ? attributes.value : attributes.label).toMatch(/\S/)
      if (type === 'dropdown') expect(new Set(attributes.options).size).toBe(attributes.options?.length)
    }
  })

  test('has one field of each name, and asks for something', () => {
    const ids = fields.map(({ id }) => id)
    expect(ids).not.toContain(undefined)
    expect(new Set(ids).size).toBe(ids.length)
    expect(fields.some(({ validations }) => validations?.required)).toBe(true)
  })
})

interface Updates {
  readonly updates: readonly {
    readonly 'package-ecosystem': string
    readonly groups: object
    readonly ignore?: readonly { readonly 'dependency-name': string }[]
  }[]
}

describe('updates of dependencies', async () => {
  const { updates }: Updates = await yaml('.github/dependabot.yml')

  test('come in groups, for packages and for actions', () => {
    expect(updates.map((each) => each['package-ecosystem']).sort()).toEqual(['github-actions', 'npm'])
    for (const { groups } of updates) expect(Object.keys(groups).length).toBeGreaterThan(0)
  })

  test('change what ships alone: it is named by its exact version', async () => {
    const versions: readonly string[] = Object.values((await manifest()).dependencies)
    expect(versions.length).toBeGreaterThan(5)
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('leave out only what is there', async () => {
    const { dependencies, devDependencies } = await manifest()
    const ignored = updates.flatMap(({ ignore = [] }) => ignore.map((each) => each['dependency-name']))
    expect(ignored.filter((name) => !(name in dependencies || name in devDependencies))).toEqual([])
  })
})

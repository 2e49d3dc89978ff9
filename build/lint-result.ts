import type { Allowed } from './lint-allowed.ts'

/** What Mozilla's linter has to say about one place. */
export interface Finding {
  readonly code: string
  readonly message: string
  /** Path in the build; absent for what concerns all of it. */
  readonly file?: string
  readonly line?: number
}

export interface LintResult {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** What has to be mended, a line each: errors, warnings that nobody allowed, and counts that are not as allowed. */
export function complaints({ errors, warnings }: LintResult, allowed: readonly Allowed[]): string[] {
  const isAllowed = (finding: Finding) => allowed.some((entry) => covers(entry, finding))
  return [
    ...[...errors, ...warnings.filter((warning) => !isAllowed(warning))].map(
      ({ code, message, file = 'the extension', line }) => `${file}:${line ?? 1}: ${code}: ${message}`,
    ),
    ...allowed.flatMap((entry) => {
      const count = warnings.filter((warning) => covers(entry, warning)).length
      return count === entry.count
        ? []
        : [`${entry.file}: ${entry.code} occurs ${count} times, ${entry.count} are allowed (${entry.why})`]
    }),
  ]
}

function covers(entry: Allowed, { code, file = '' }: Finding): boolean {
  const [start = '', end = ''] = entry.file.split('*')
  const fits = entry.file.includes('*') ? file.startsWith(start) && file.endsWith(end) : file === entry.file
  return fits && code === entry.code
}

/** A warning of Mozilla's linter about code of others, as often as it may occur in one file of the build. */
export interface Allowed {
  /** Path in the build; `*` stands for the hash that the bundler puts into names. */
  readonly file: string
  readonly code: string
  readonly count: number
  readonly why: string
}

export const allowed: readonly Allowed[] = [
  {
    file: 'reading.js',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    count: 1,
    why: 'Readability, on a copy of the page that is never shown',
  },
  {
    file: 'assets/read-file-*.js',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    count: 2,
    why: 'Readability, on a page from a file that is never shown',
  },
  {
    file: 'card.js',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    count: 1,
    why: 'Preact, for dangerouslySetInnerHTML, which nothing here uses',
  },
  {
    file: 'assets/jsxRuntime-*.js',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    count: 1,
    why: 'Preact, for dangerouslySetInnerHTML, which nothing here uses',
  },
]

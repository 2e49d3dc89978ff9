import type { Environment } from 'vitest/runtime'

type End = () => Promise<void>

/** What is done when a worker has run all its files; none where no worker runs. */
const ends = () => (globalThis as unknown as { readonly atWorkersEnd?: End[] }).atWorkersEnd

/** Has `end` called when the worker has run all its files; false where none does that, and whoever asks ends it now. */
export const atWorkersEnd = (end: End): boolean => (ends()?.push(end) ?? 0) > 0

/** Lets the files that a worker runs share what takes long to begin. */
export default {
  name: 'sharing',
  viteEnvironment: 'ssr',
  setup(global) {
    global.atWorkersEnd = []
    return {
      async teardown() {
        for (const end of global.atWorkersEnd) await end()
      },
    }
  },
} satisfies Environment

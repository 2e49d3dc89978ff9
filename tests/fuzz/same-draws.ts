import fc from 'fast-check'
import { inject } from 'vitest'

// A run is decided by the commit, and not by what it happens to draw: properties are tried on the same inputs each time.
// `DRAWS=new` tries others, as `npm run fuzz` and `npm run check:busy` do; what fails prints its seed.

declare module 'vitest' {
  interface ProvidedContext {
    readonly seed: number | undefined
  }
}

const seed = inject('seed')
if (seed !== undefined) fc.configureGlobal({ seed })

import { compileSeeds } from '../../src/seeds/compile-seeds.ts'

/** What ships with the extension, compiled once for all tests that look at it. */
export const shippedKnowledge = await compileSeeds('seeds')

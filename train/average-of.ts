import type { Crf } from './crf.ts'

/** The mean of models of one shape. */
export function averageOf(models: readonly Crf[]): Crf {
  const [first, ...others] = models
  if (!first) throw new Error('There is no model to average.')
  return {
    weights: meanOf([first, ...others].map(({ weights }) => weights)),
    transitions: meanOf([first, ...others].map(({ transitions }) => transitions)),
  }
}

function meanOf(rows: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(rows[0]?.length ?? 0)
  for (const row of rows) for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (row[i] ?? 0)
  return mean.map((sum) => sum / rows.length)
}

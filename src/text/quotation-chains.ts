import type { Quotation } from './quotations.ts'

/** For each quotation the index of the one that it goes on with, first of all: its own where it goes on with none. */
export function quotationChains(quotations: readonly Quotation[]): number[] {
  const chains: number[] = []
  for (const [index, { resumes }] of quotations.entries())
    chains.push(resumes ? (chains[index - 1] ?? index) : index)
  return chains
}

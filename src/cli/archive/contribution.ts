import * as v from 'valibot'
import { type PackEntry, packEntry } from '../../intake/pack-format.ts'

/** What a document contributes, as merging sees it. */
export interface Contribution {
  /** The document's, which stands for it once. */
  readonly id: string
  /** When it was last changed, as far as it says so. */
  readonly day: string
  /** All of it, as JSON: whoever writes the same writes it with the same characters. */
  readonly line: string
}

/** A line that `extract` or `merge` has written, or in words what is wrong with it. */
export function parseContribution(json: unknown): Contribution | string {
  const parsed = v.safeParse(packEntry, json)
  if (parsed.success) return contributionOf(parsed.output)
  const [issue] = parsed.issues
  return `this is no line of extract: ${v.getDotPath(issue) ?? 'at the top'}: ${issue.message}`
}

export function contributionOf({ document, entities }: PackEntry): Contribution {
  const day = document.modified ?? document.published ?? ''
  return { id: document.id, day, line: JSON.stringify({ document, entities }) }
}

/** Whether JSON is meant for a contribution: a record has its text itself. */
export const isContribution = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, 'document') && !Object.hasOwn(json, 'text')

/** The same of a line that was read before. */
export const readAgain = (line: string): Contribution => contributionOf(JSON.parse(line) as PackEntry)

/**
 * Of two versions of one document the one that was changed last; of two of one day it does not matter which, as long as it is
 * always the same. So merging can be done in any order, and in parts.
 */
export function newer(a: Contribution, b: Contribution): Contribution {
  if (a.day !== b.day) return a.day > b.day ? a : b
  return a.line > b.line ? a : b
}

export const byId = (a: Contribution, b: Contribution): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

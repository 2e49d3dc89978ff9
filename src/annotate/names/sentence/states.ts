import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { shortStates } from './states-data.ts'

const states = new Set(shortStates.split(' '))
const party = /^[DRI]$/

/** States behind a town or a member's party: "Tuscaloosa, Ala.", "R-Ky.". */
export function findStates(context: Context, sentence: number): TaggedSpan[] {
  const found: TaggedSpan[] = []
  for (let from = 0; from < context.words.length; from++)
    if (isState(context, from))
      found.push({ sentence, from, to: from + 1, type: 'place', reason: 'a state, as papers shorten it' })
  return found
}

export function isState({ words }: Context, at: number): boolean {
  const text = words[at]?.text ?? ''
  // The stop may be a token of its own.
  if (!states.has(text) && !(words[at + 1]?.text === '.' && states.has(`${text}.`))) return false
  const [mark, before] = [words[at - 1]?.text, words[at - 2]]
  const isBehindTown = mark === ',' && (before?.form === 'Capital' || before?.form === 'CAPITALS')
  return isBehindTown || (mark === '-' && party.test(before?.text ?? ''))
}

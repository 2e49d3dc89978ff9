import { hashText, mix } from '../../../text/hash.ts'
import type { Context } from '../context/context.ts'
import type { Run } from '../context/runs.ts'

/** No token has more features; should lists ever give it more, the last are left out. */
export const mostFeatures = 256

/** Places in the row of features of those that know the token's own word. */
export const ownWordFeatures: ReadonlySet<number> = new Set([1, 2, 7, 8])

const edge = hashText('<edge>')
const noAffix = 0
/** Numbers of the templates that do not stand in a row; part of the model. */
const [classTemplate, runTemplate, phraseTemplate] = [60, 70, 100]

/**
 * Writes the features of one token as 32-bit hashes and returns how many. The templates follow the literature (Ratinov and
 * Roth 2009, "Design Challenges and Misconceptions in Named Entity Recognition"): the word and its neighbours, shapes,
 * affixes, lists, and how the document writes the word elsewhere; the run of capitalised words is our addition. The order
 * of the lines numbers the templates, so it is part of the model.
 */
export function writeFeatures(context: Context, i: number, into: Uint32Array): number {
  const { words, masks, sentenceCase, spellings } = context
  const word = words[i]
  if (!word) return 0
  const [next, after, before, earlier] = [words[i + 1], words[i + 2], words[i - 1], words[i - 2]]
  const w0 = word.lowerHash
  const w1 = next?.lowerHash ?? edge
  const w2 = after?.lowerHash ?? edge
  const v1 = before?.lowerHash ?? edge
  const v2 = earlier?.lowerHash ?? edge
  const s0 = word.shape
  const s1 = next?.shape ?? edge
  const t1 = before?.shape ?? edge
  const form = mix(s0, sentenceCase * 2 + (i === 0 ? 1 : 0))
  let n = 0
  into[n++] = 0
  into[n++] = w0
  into[n++] = word.exactHash
  into[n++] = v1
  into[n++] = w1
  into[n++] = v2
  into[n++] = w2
  into[n++] = mix(v1, w0)
  into[n++] = mix(w0, w1)
  into[n++] = mix(v1, w1)
  into[n++] = mix(v2, v1)
  into[n++] = mix(w1, w2)
  into[n++] = form
  into[n++] = t1
  into[n++] = s1
  into[n++] = mix(t1, s0)
  into[n++] = mix(s0, s1)
  into[n++] = mix(mix(t1, s0), s1)
  into[n++] = mix(v1, form)
  into[n++] = mix(w1, form)
  for (let length = 0; length < 4; length++) into[n++] = word.prefixes[length] ?? noAffix
  for (let length = 0; length < 4; length++) into[n++] = word.suffixes[length] ?? noAffix
  into[n++] = mix(word.suffixes[2] ?? noAffix, form)
  into[n++] = before?.suffixes[2] ?? noAffix
  into[n++] = next?.suffixes[2] ?? noAffix
  const written = spellings[i] ?? 0
  into[n++] = mix(form, written)
  into[n++] = mix(s0, mix(written, spellings[i + 1] ?? 0))
  into[n++] = mix(s0, mix(written, spellings[i - 1] ?? 0))
  const m0 = masks[i] ?? 0
  const m1 = masks[i + 1] ?? 0
  const n1 = masks[i - 1] ?? 0
  into[n++] = mix(m0, s0)
  into[n++] = mix(m1, 1)
  into[n++] = mix(n1, 2)
  into[n++] = mix(m0, m1)
  into[n++] = mix(n1, m0)
  into[n++] = mix(mix(n1, m0), m1)
  into[n++] = mix(m0, v1)
  into[n++] = mix(m0, w1)
  into[n++] = mix(n1, s0)
  into[n++] = mix(m1, s0)
  into[n++] = mix(masks[i - 2] ?? 0, mix(n1, s0))
  const common = commonsAround(context, i)
  into[n++] = mix(s0, common)
  into[n++] = mix(form, mix(written, common))
  into[n++] = mix(m0, mix(s0, common))
  for (let line = 0; line < n; line++) into[line] = mix(line + 1, into[line] ?? 0)
  for (let bits = m0, bit = 0; bits !== 0; bits >>>= 1, bit++)
    if (bits & 1) into[n++] = mix(classTemplate, bit)
  const run = context.runs[i]
  if (run) n = writeRun(context, i, run, into, n)
  return writePhrases(context, i, into, n)
}

/** Whether the word before, the word and the word after are common ones, in three bits. */
const commonsAround = ({ commons }: Context, i: number): number =>
  (commons[i - 1] ?? 0) + 2 * (commons[i] ?? 0) + 4 * (commons[i + 1] ?? 0)

function writeRun(
  { words, masks, commons }: Context,
  i: number,
  run: Run,
  into: Uint32Array,
  from: number,
): number {
  const { start, end } = run
  const length = Math.min(end - start, 6)
  const left = Math.min(i - start, 3)
  const right = Math.min(end - 1 - i, 3)
  const [first, last] = [words[start], words[end - 1]]
  const [firstMask, lastMask] = [masks[start] ?? 0, masks[end - 1] ?? 0]
  const before = words[start - 1]?.lowerHash ?? edge
  const after = words[end]?.lowerHash ?? edge
  let n = from
  into[n++] = mix(length, mix(left, right))
  into[n++] = mix(run.text, left)
  into[n++] = mix(first?.lowerHash ?? edge, left)
  into[n++] = mix(last?.lowerHash ?? edge, right)
  into[n++] = mix(firstMask, left)
  into[n++] = mix(lastMask, right)
  into[n++] = mix(lastMask, mix(firstMask, length))
  into[n++] = mix(run.allClasses, left)
  into[n++] = after
  into[n++] = before
  into[n++] = mix(before, length)
  into[n++] = mix(words[start - 2]?.lowerHash ?? edge, before)
  into[n++] = mix(after, words[end + 1]?.lowerHash ?? edge)
  into[n++] = mix(before, after)
  into[n++] = mix(last?.suffixes[2] ?? noAffix, right)
  into[n++] = mix(masks[end] ?? 0, masks[start - 1] ?? 0)
  into[n++] = mix(commonsIn(commons, start, end), left)
  for (let line = from; line < n; line++) into[line] = mix(runTemplate + line - from, into[line] ?? 0)
  return n
}

/** Whether no, some or all words of a run are common ones, with its length. */
function commonsIn(commons: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) count += commons[i] ?? 0
  const length = end - start
  return Math.min(length, 6) * 3 + (count === 0 ? 0 : count === length ? 2 : 1)
}

/** Every listed phrase of two words or more marks the tokens that it covers. */
function writePhrases({ phrases }: Context, i: number, into: Uint32Array, from: number): number {
  let n = from
  for (const { start, end, mask } of phrases) {
    if (start > i) break
    if (end <= i) continue
    const place = i === start ? 0 : i === end - 1 ? 1 : 2
    for (let bits = mask, bit = 0; bits !== 0 && n + 2 < mostFeatures; bits >>>= 1, bit++) {
      if (!(bits & 1)) continue
      into[n++] = mix(phraseTemplate, mix(bit, place))
      into[n++] = mix(phraseTemplate + 1, mix(bit, mix(end - start, i - start)))
    }
  }
  return n
}

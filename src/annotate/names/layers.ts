import { isShown } from './is-shown.ts'
import type { TaggedSpan } from './tagged-span.ts'

const overlap = (a: TaggedSpan, b: TaggedSpan): boolean => a.from < b.to && b.from < a.to
const holds = (outer: TaggedSpan, inner: TaggedSpan): boolean =>
  outer.from <= inner.from && inner.to <= outer.to
const isLarger = (a: TaggedSpan, b: TaggedSpan): boolean => holds(a, b) && a.to - a.from > b.to - b.from

/** "The National" ends inside "National Institutes of Health". */
const isCutOff = (span: TaggedSpan, base: TaggedSpan): boolean => overlap(span, base) && span.to < base.to

/**
 * Spans of one sentence, with surer ones over them. A larger name keeps its place ("Green Party of Canada"), and so does
 * one that goes on behind the surer one.
 */
export function putOver(base: readonly TaggedSpan[], surer: readonly TaggedSpan[]): TaggedSpan[] {
  const over = surer.filter(
    (span) => !base.some((own) => isShown(own.type) && (isLarger(own, span) || isCutOff(span, own))),
  )
  return inOrder([...base.filter((own) => !over.some((span) => overlap(own, span))), ...over])
}

/** Spans of one sentence, with others where nothing shown stands. */
export function fillGaps(base: readonly TaggedSpan[], others: readonly TaggedSpan[]): TaggedSpan[] {
  const shown = base.filter(({ type }) => isShown(type))
  const fitting = others.filter((span) => !shown.some((own) => overlap(own, span)))
  return inOrder([...base.filter((own) => !fitting.some((span) => overlap(own, span))), ...fitting])
}

const inOrder = (spans: TaggedSpan[]): TaggedSpan[] => spans.sort((a, b) => a.from - b.from)

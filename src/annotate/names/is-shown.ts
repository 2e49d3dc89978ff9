import { type EntityType, entityTypes } from '../mention.ts'
import type { SpanType } from './tagger/tags.ts'

const shown: ReadonlySet<string> = new Set(entityTypes)

/** Peoples, products, works and laws are told apart, so that they are not taken for names, and not shown. */
export const isShown = (type: SpanType): type is EntityType => shown.has(type)

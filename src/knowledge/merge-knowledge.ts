import type { Knowledge } from './knowledge.ts'
export function mergeKnowledge(parts: readonly Knowledge[]): Knowledge {
  return { documents: parts.flatMap((p) => p.documents), entities: parts.flatMap((p) => p.entities) }
}

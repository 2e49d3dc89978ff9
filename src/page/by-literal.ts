/** Patterns, each behind literals of which every line that it matches has one in it, parted by bars. */
export type LiteralRows = readonly (readonly [literals: string, pattern: RegExp])[]

/**
 * Where in a line the first match of some patterns begins; -1 where none matches. One is tried where a literal of its own stands
 * in the line only: browsers compile a pattern when they first try it, and looking for a literal costs them nothing.
 */
export function byLiteral(rows: LiteralRows): (line: string) => number {
  const patterns = rows.map(([literals, pattern]) => ({ literals: literals.split('|'), pattern }))
  return (line) => {
    let first = -1
    for (const { literals, pattern } of patterns) {
      if (!literals.some((literal) => line.includes(literal))) continue
      const at = line.search(pattern)
      if (at >= 0 && (first < 0 || at < first)) first = at
    }
    return first
  }
}

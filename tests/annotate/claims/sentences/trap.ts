/** One trap: what it tries, the text, and its claims as `label: content ← source ⇐ via`. Written for these tests. */
export type Trap = readonly [trap: string, text: string, ...claims: string[]]

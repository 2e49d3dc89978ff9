/**
 * What the tagger tells apart. Only the first four are shown; peoples ("Russian", "Russians") and other capitalised
 * things (products, works, laws, days) have tags of their own, because "outside" would be too mixed to learn well.
 */
export const spanTypes = ['person', 'organization', 'place', 'event', 'people', 'other'] as const
export type SpanType = (typeof spanTypes)[number]

/** Outside, then begin and inside of each type. */
export const tagCount = 1 + 2 * spanTypes.length
export const outside = 0
export const beginOf = (type: SpanType): number => 1 + 2 * spanTypes.indexOf(type)
export const insideOf = (type: SpanType): number => beginOf(type) + 1
export const typeOf = (tag: number): SpanType | undefined => spanTypes[(tag - 1) >> 1]
export const isBegin = (tag: number): boolean => tag > 0 && tag % 2 === 1
/** Inside follows only begin and inside of its own type. */
export const mayFollow = (before: number, tag: number): boolean =>
  tag === outside || isBegin(tag) || before === tag || before === tag - 1

/** The words of a list, which white space sets apart. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

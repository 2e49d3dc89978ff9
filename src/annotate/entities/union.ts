/** Sets that merge: `find` gives the one that stands for all that were joined to it. */
export interface Union<T> {
  readonly find: (item: T) => T
  /** The second joins the first. */
  readonly join: (into: T, item: T) => void
}

export function union<T>(): Union<T> {
  const parents = new Map<T, T>()
  const find = (item: T): T => {
    let root = item
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    if (root !== item) parents.set(item, root)
    return root
  }
  const join = (into: T, item: T) => {
    const [a, b] = [find(into), find(item)]
    if (a !== b) parents.set(b, a)
  }
  return { find, join }
}

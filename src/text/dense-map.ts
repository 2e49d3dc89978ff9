/**
 * `Array.map`, filled one by one. Engines tell arrays that were filled so from those that were made at their full length
 * (as a compiled `map` does), and compile whoever reads both kinds anew. So what every rule reads comes from here.
 */
export function denseMap<Item, Result>(
  items: readonly Item[],
  read: (item: Item, index: number) => Result,
): Result[] {
  const results: Result[] = []
  for (let index = 0; index < items.length; index++) results.push(read(items[index] as Item, index))
  return results
}

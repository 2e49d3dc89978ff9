/** The address of an article without the place in it that the reader was at. */
export const addressOf = (url: string): string => url.replace(/#.*$/s, '')

/**
 * The address that an article of a page is kept under: the one that the page gives, when it is of the same site, else the page's
 * own. Otherwise a page could put words into another's mouth: cards name the address as their source.
 */
export function ownAddress(given: string | undefined, page: string): string {
  if (!given || !URL.canParse(given) || !URL.canParse(page)) return page
  const [one, other] = [new URL(given).hostname, new URL(page).hostname]
  const within = (inner: string, outer: string) => inner.endsWith(`.${outer.replace(/^www\./, '')}`)
  return one === other || within(one, other) || within(other, one) ? given : page
}

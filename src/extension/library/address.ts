/** The address of an article without the place in it that the reader was at. */
export const addressOf = (url: string): string => url.replace(/#.*$/s, '')

type Theme = 'system' | 'light' | 'dark'

/** A theme as a value of `color-scheme`; `system` follows the reader's system. */
export const schemeOf = (theme: Theme): string => (theme === 'system' ? 'light dark' : theme)

/** Shows an element, and what is in it, in a light or dark theme. */
export function setScheme(element: HTMLElement, theme: Theme): void {
  element.style.setProperty('--scheme', schemeOf(theme), 'important')
}

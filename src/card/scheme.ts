/** Shows an element, and what is in it, in a light or dark theme; `system` follows the reader's system. */
export function setScheme(element: HTMLElement, theme: 'system' | 'light' | 'dark'): void {
  element.style.setProperty('--scheme', theme === 'system' ? 'light dark' : theme, 'important')
}

/** Tab goes round inside the card while the focus is in it; Esc leads out. */
export function keepFocus(root: ShadowRoot): void {
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Tab') return
    const stops = [...root.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]')]
    const [first, last] = [stops[0], stops.at(-1)]
    const { activeElement } = root
    const to = event.shiftKey
      ? (activeElement === first || !stops.some((stop) => stop === activeElement)) && last
      : activeElement === last && first
    if (!to) return
    event.preventDefault()
    to.focus()
  })
}

/** Adds style sheets to a document or a shadow tree: no element is added, and no page's policy stands in the way. */
export function adoptStyles(target: DocumentOrShadowRoot, ...styles: readonly string[]): void {
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, ...styles.map(sheetOf)]
}

export function sheetOf(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  return sheet
}

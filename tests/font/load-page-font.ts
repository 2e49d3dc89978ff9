import file from '@fontsource/gelasio/files/gelasio-latin-400-normal.woff2?inline'

/** Brings the font that `page-font.ts` gives to pages to a test that runs in one: text in `Georgia` is as wide everywhere. */
export async function loadPageFont(): Promise<void> {
  const font = new FontFace('Georgia', `url(${file})`, { weight: '100 900' })
  document.fonts.add(await font.load())
}

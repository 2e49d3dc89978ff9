import browser from 'webextension-polyfill'

/** A file of the package that is gzipped there, unzipped. */
export async function fetchUnzipped(file: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(file))
  if (!response.body) throw new Error(`${file} is empty.`)
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')))
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface PageServer {
  readonly origin: string
  readonly port: number
  close(): void
}

/** Page scripts, frames and everything remote are off; the page's own inline styles stay, since they decide what is shown. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/**
 * Serves pages on localhost and the names below it; `read` gets the path without its leading slash and the name that was
 * asked, and gives the bytes, or null.
 */
export async function servePages(read: (path: string, host: string) => Buffer | null): Promise<PageServer> {
  const server = createServer((request, response) => {
    const bytes = read((request.url ?? '/').slice(1), request.headers.host ?? '')
    if (!bytes) response.writeHead(404).end()
    else
      response
        .writeHead(200, { 'content-type': contentType(bytes), 'content-security-policy': policy })
        .end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, port, close: () => server.close() }
}

/** Pages that were stored as UTF-8 say so, whatever their meta element claims; the others are left to declare their own. */
function contentType(bytes: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'text/html; charset=utf-8'
  } catch {
    return 'text/html'
  }
}

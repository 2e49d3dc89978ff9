import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DemoPage } from './pages.ts'

export interface DemoServer {
  /** Without a slash at its end. */
  readonly origin: string
  close(): Promise<void>
}

/** Serves pages by path to this machine alone, on a free port; anything else is not found. */
export async function serve(pages: Readonly<Record<string, DemoPage>>): Promise<DemoServer> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname]
    response.writeHead(page ? 200 : 404, { 'content-type': `${page?.type ?? 'text/plain'}; charset=utf-8` })
    response.end(page?.body ?? 'Not found')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // A browser keeps its connections open, which would keep the process alive.
        server.closeAllConnections()
      }),
  }
}

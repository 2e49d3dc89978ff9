import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Answer {
  readonly body: string
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface TestServer {
  readonly origin: string
  close(): void
}

/** Serves pages by path on a free port of this machine; anything else is not found. */
export async function serve(pages: Readonly<Record<string, Answer>>): Promise<TestServer> {
  const server = createServer((request, response) => {
    const answer = pages[new URL(request.url ?? '/', 'http://localhost').pathname]
    response.writeHead(answer ? 200 : 404, {
      'content-type': `${answer?.type ?? 'text/html'}; charset=utf-8`,
      ...answer?.headers,
    })
    response.end(answer?.body ?? 'Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://localhost:${port}`, close: () => server.close() }
}

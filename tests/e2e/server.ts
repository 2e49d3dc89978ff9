import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Answer {
  readonly body: string
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  /** What comes after the body, once the server is told to send it. */
  readonly held?: string
}

export interface TestServer {
  readonly origin: string
  /** Sends what is held of the pages that have been asked for. */
  release(): void
  close(): void
}

/** Serves pages by path on a free port of this machine; anything else is not found. */
export async function serve(pages: Readonly<Record<string, Answer>>): Promise<TestServer> {
  let held: (() => void)[] = []
  const server = createServer((request, response) => {
    const answer = pages[new URL(request.url ?? '/', 'http://localhost').pathname]
    response.writeHead(answer ? 200 : 404, {
      'content-type': `${answer?.type ?? 'text/html'}; charset=utf-8`,
      ...answer?.headers,
    })
    if (!answer?.held) return response.end(answer?.body ?? 'Not found')
    response.write(answer.body)
    held.push(() => response.end(answer.held))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    release() {
      for (const send of held) send()
      held = []
    },
    close: () => server.close(),
  }
}

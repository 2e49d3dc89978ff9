import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that lets nobody through: browsers ask it for all that is not on this machine. */
export interface Outward {
  readonly port: number
  /** Where connections were tried to since this was last asked: hosts, and for what was not encrypted whole addresses. */
  take(): string[]
  close(): void
}

export async function refuseOutward(): Promise<Outward> {
  let tried: string[] = []
  const note = ({ url = '' }: IncomingMessage) => {
    if (!isBrowsersOwn(url)) tried.push(url)
  }
  const server = createServer((request, response) => {
    note(request)
    response.writeHead(403).end()
  })
  // What is encrypted tells the host alone.
  server.on('connect', (request, socket) => {
    note(request)
    socket.on('error', () => {})
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    take() {
      const taken = tried
      tried = []
      return taken
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Firefox's preferences by which all that is not on this machine is asked of a port of it. */
export const proxied = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.failover_direct': false,
})

/** Browsers ask their makers' servers for updates and lists, some of it whatever they are told; no code of ours names these. */
const makers = /(?:^|\.)(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|net|org)$/

const isBrowsersOwn = (url: string): boolean =>
  makers.test(new URL(url.includes('://') ? url : `https://${url}`).hostname)

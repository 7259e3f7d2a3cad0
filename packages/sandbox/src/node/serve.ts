import { serve } from '@hono/node-server'
import { createSandbox } from '../sandbox.ts'
import type { SandboxOptions } from '../sandbox.ts'

export const DEFAULT_PORT = 4400
/** This machine only: a sandbox has no business in a network, unless somebody says so. */
export const DEFAULT_HOST = '127.0.0.1'

export interface ServeOptions extends SandboxOptions {
  /** Default 4400; 0 takes any free one. */
  readonly port?: number
  /** Default `127.0.0.1`. */
  readonly host?: string
}

export interface SandboxServer {
  /** Without a slash at the end: `http://localhost:4400`. */
  readonly url: string
  /** Ends open connections too. Calling it again does nothing. */
  close(): Promise<void>
}

/**
 * Starts a sandbox on a port of this machine.
 * @throws Error of Node, with a `code` such as `EADDRINUSE`, when it cannot listen.
 */
export function serveSandbox(options: ServeOptions = {}): Promise<SandboxServer> {
  const { port = DEFAULT_PORT, host = DEFAULT_HOST } = options
  const sandbox = createSandbox(options)
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: (request) => sandbox.fetch(request),
        port,
        hostname: host,
        overrideGlobalObjects: false,
      },
      (address) => {
        resolve({ url: `http://${shownHost(host)}:${address.port}`, close })
      },
    )
    server.once('error', reject)
    const closed = new Promise<void>((done) => server.once('close', done))
    function close(): Promise<void> {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      return closed
    }
  })
}

/** What to type into a browser to get there. */
function shownHost(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::' || host === '::1')
    return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

import { serve } from '@hono/node-server'
import type { Log } from '../log.ts'
import { createSandbox } from '../sandbox.ts'
import type { Sandbox, SandboxOptions } from '../sandbox.ts'
import type { SandboxStore } from '../store/records.ts'
import { openDataDirectory } from './data-directory.ts'
import { httpDeliver } from './deliver.ts'
import { installedFrameFiles } from './frame-files.ts'
import { openSharedDatabase } from './shared-database.ts'

export const DEFAULT_PORT = 4400
/** This machine only: a sandbox has no business in a network, unless somebody says so. */
export const DEFAULT_HOST = '127.0.0.1'

/** How often the queue is looked through for webhooks that have become due, and how soon after a request. */
const TICK = 250
const SOON = 15

export interface ServeOptions extends SandboxOptions {
  /** Default 4400; 0 takes any free one. */
  readonly port?: number
  /** Default `127.0.0.1`. */
  readonly host?: string
  /** A directory that keeps everything. Default: memory. */
  readonly data?: string
  /** `postgres://…` keeps everything there, and may be shared by several sandboxes. Default: memory. */
  readonly databaseUrl?: string
  /** Hosts besides this machine that may get webhooks. */
  readonly allowedWebhookHosts?: readonly string[]
}

export interface SandboxServer {
  /** Without a slash at the end: `http://localhost:4400`. */
  readonly url: string
  /** Ends open connections and the store too. Calling it again does nothing. */
  close(): Promise<void>
}

/**
 * Starts a sandbox on a port of this machine.
 * @throws Error of Node, with a `code` such as `EADDRINUSE`, when it cannot listen; with a sentence, when another
 * sandbox has the data directory.
 */
export async function serveSandbox(options: ServeOptions = {}): Promise<SandboxServer> {
  const opened = await openStore(options)
  const deliver = httpDeliver(options.allowedWebhookHosts)
  const sandbox = createSandbox({
    deliver,
    frame: { files: installedFrameFiles() },
    ...options,
    ...(opened ? { store: opened } : {}),
  })
  try {
    return await listen(sandbox, options, opened)
  } catch (error) {
    await opened?.close()
    throw error
  }
}

async function openStore({ data, databaseUrl }: ServeOptions): Promise<SandboxStore | null> {
  if (databaseUrl !== undefined) return openSharedDatabase(databaseUrl)
  return data === undefined ? null : openDataDirectory(data)
}

function listen(
  sandbox: Sandbox,
  { port = DEFAULT_PORT, host = DEFAULT_HOST, log = () => {} }: ServeOptions,
  opened: SandboxStore | null,
): Promise<SandboxServer> {
  const webhooks = keepSending(sandbox, log)
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: async (request) => {
          const response = await sandbox.fetch(request)
          webhooks.look()
          return response
        },
        port,
        hostname: host,
        overrideGlobalObjects: false,
      },
      (address) => resolve({ url: `http://${shownHost(host)}:${address.port}`, close }),
    )
    server.once('error', (error) => {
      void webhooks.stop()
      reject(error)
    })
    const closed = new Promise<void>((done) => server.once('close', done))
    let ended: Promise<void> | null = null
    function close(): Promise<void> {
      ended ??= end()
      return ended
    }
    async function end(): Promise<void> {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
      await webhooks.stop()
      await opened?.close()
    }
  })
}

/** Sends what is due, after each request and in between. */
function keepSending(sandbox: Sandbox, log: Log) {
  const running = new Set<Promise<void>>()
  const send = () => {
    const tick: Promise<void> = sandbox
      .tick()
      .catch((error: unknown) =>
        log({ level: 'error', message: `sending webhooks failed: ${String(error)}` }),
      )
      .finally(() => running.delete(tick))
    running.add(tick)
  }
  const timer = setInterval(send, TICK)
  timer.unref()
  let soon: NodeJS.Timeout | null = null
  return {
    /** Many requests at once are one reason to look. */
    look: () => {
      soon ??= setTimeout(() => {
        soon = null
        send()
      }, SOON)
    },
    stop: async () => {
      clearInterval(timer)
      if (soon) clearTimeout(soon)
      await Promise.all(running)
    },
  }
}

/** What to type into a browser to get there. */
function shownHost(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::' || host === '::1')
    return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { source } from '../../scripts/workspace.mjs'

const KEYS = { client_id: 'linkflow_client', secret: 'linkflow_secret' }

/** Where the servers of `server.ts` are. */
export interface ServerAddresses {
  /** The sandbox: REST API, session API, script and frame. */
  readonly api: string
  /** Host pages on another port of the same site. */
  readonly pages: string
  /** The same host pages on another site. */
  readonly otherSite: string
}

/** A sandbox and host pages, in a process of their own. */
export interface StartedServers {
  readonly addresses: ServerAddresses
  stop(): void
}

/** @throws Error when the process ends before it says where it listens. */
export async function startServers(): Promise<StartedServers> {
  const { file, args, cwd } = source('e2e/pages/server.ts')
  const child = spawn(file, args, { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
  const stop = (): void => void child.kill()
  try {
    return { addresses: await addressesFrom(child.stdout), stop }
  } catch (error) {
    stop()
    throw error
  }
}

/** The server's line among whatever else is written there. */
async function addressesFrom(output: Readable): Promise<ServerAddresses> {
  for await (const line of createInterface({ input: output }))
    if (line.startsWith('{"api"')) return JSON.parse(line)
  throw new Error('The servers of the embed tests ended before they said where they are.')
}

/**
 * Makes a link token, as an app's server would.
 *
 * @param changes Fields of `/link/token/create` that should be otherwise (link-contract A.2).
 */
export async function createLinkToken(api: string, changes: object = {}): Promise<string> {
  const { link_token } = await post(api, '/link/token/create', {
    client_name: 'Rowan',
    language: 'en',
    country_codes: ['US'],
    user: { client_user_id: 'user-1' },
    products: ['auth'],
    ...changes,
  })
  if (typeof link_token === 'string') return link_token
  throw new Error('The sandbox made no link token.')
}

/**
 * Calls the sandbox: its REST API with the keys that it starts with, its session API without any.
 *
 * @throws Error with the answer when it is a refusal.
 */
export async function post(
  api: string,
  path: string,
  body: object,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(api + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(path.startsWith('/link/session/') ? body : { ...KEYS, ...body }),
  })
  const answer: unknown = await response.json()
  if (response.ok) return Object(answer)
  throw new Error(`${path} answered ${response.status}: ${JSON.stringify(answer)}`)
}

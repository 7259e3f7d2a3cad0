import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { test as base } from '@playwright/test'
import { source } from '../../scripts/workspace.mjs'

export interface Servers {
  /** The sandbox: REST API, session API, script and frame. */
  readonly api: string
  /** Host pages on another port of the same site. */
  readonly pages: string
  /** The same host pages on another site. */
  readonly otherSite: string
  /** Makes a link token, as an app's server would. */
  linkToken(changes?: object): Promise<string>
}

/** Tests with servers of their own, one pair for each worker. */
export const test = base.extend<object, { servers: Servers }>({
  servers: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameters off the pattern
    async ({}, provide) => {
      const { file, args, cwd } = source('e2e/pages/server.ts')
      const child = spawn(file, args, { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
      try {
        const addresses = await addressesFrom(child.stdout)
        await provide({ ...addresses, linkToken: (changes) => linkToken(addresses.api, changes) })
      } finally {
        child.kill()
      }
    },
    { scope: 'worker' },
  ],
})

/** The server's line among whatever else is written there. */
async function addressesFrom(output: Readable): Promise<Omit<Servers, 'linkToken'>> {
  for await (const line of createInterface({ input: output }))
    if (line.startsWith('{"api"')) return JSON.parse(line)
  throw new Error('The servers of the embed tests ended before they said where they are.')
}

async function linkToken(api: string, changes: object = {}): Promise<string> {
  const response = await fetch(`${api}/link/token/create`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'linkflow_client',
      secret: 'linkflow_secret',
      client_name: 'Rowan',
      language: 'en',
      country_codes: ['US'],
      user: { client_user_id: 'user-1' },
      products: ['auth'],
      ...changes,
    }),
  })
  const body: unknown = await response.json()
  const { link_token } = Object(body)
  if (typeof link_token === 'string') return link_token
  throw new Error(`No link token: ${JSON.stringify(body)}`)
}

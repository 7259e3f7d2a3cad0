import type { LinkClient } from '@linkflow/core'
import { createHttpClient } from '@linkflow/core/http'
import { createSandbox } from '@linkflow/sandbox'

const sandbox = createSandbox({ institutions: 60 })
/** The real client and the real sandbox, both in this page: no network. */
export const client: LinkClient = createHttpClient({
  baseUrl: 'http://sandbox.test',
  fetch: (url, { signal: _, ...init }) => sandbox.fetch(new Request(url, init)),
})

export async function linkToken(): Promise<string> {
  const response = await sandbox.request('/link/token/create', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'linkflow_client',
      secret: 'linkflow_secret',
      client_name: 'Rowan',
      language: 'en',
      country_codes: ['US'],
      products: ['transactions'],
      user: { client_user_id: 'user' },
    }),
  })
  const { link_token } = (await response.json()) as { link_token: string }
  return link_token
}

import type { LinkClient } from '@linkflow/core'
import { createHttpClient } from '@linkflow/core/http'

/** A server that is a function: `createSandbox()` of the sandbox package is one. */
export interface InPageServer {
  fetch(request: Request): Promise<Response>
}

const ORIGIN = 'http://sandbox.localhost'

/** A client whose back end runs in this very page or process: for component tests and stories, without a port. */
export function createInPageClient(server: InPageServer): LinkClient {
  return createHttpClient({
    baseUrl: ORIGIN,
    fetch: (url, { method, headers, body }) =>
      server.fetch(new Request(url, { method, headers, body })),
  })
}

/**
 * Makes a link token at such a server, as an app's own server would.
 *
 * @param changes Fields of `/link/token/create` that should be otherwise (link-contract A.2).
 * @throws Error with the server's answer when it makes none.
 */
export async function createInPageLinkToken(
  server: InPageServer,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const response = await server.fetch(
    new Request(`${ORIGIN}/link/token/create`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...TOKEN_REQUEST, ...changes }),
    }),
  )
  const body: unknown = await response.json()
  const { link_token } = Object(body)
  if (typeof link_token === 'string') return link_token
  throw new Error(`linkflow: the server made no link token: ${JSON.stringify(body)}`)
}

const TOKEN_REQUEST = {
  client_id: 'linkflow_client',
  secret: 'linkflow_secret',
  client_name: 'Test app',
  language: 'en',
  country_codes: ['US'],
  user: { client_user_id: 'test-user' },
  products: ['auth'],
}

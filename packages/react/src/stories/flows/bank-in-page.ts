import type { LinkClient, SessionReply } from '@linkflow/core'
import { createHttpClient } from '@linkflow/core/http'
import type { Sandbox } from '@linkflow/sandbox'
import { createSandbox, DEFAULT_KEYS } from '@linkflow/sandbox'
import { bankPageInPage } from './bank-page.ts'

const ORIGIN = 'http://sandbox.test'

/** The whole back end in this page: the sandbox, a client that talks to it, and what an app's server would do. */
export interface BankInPage {
  readonly client: LinkClient
  /** @param changes Fields of `/link/token/create` that should be otherwise (link-contract A.2). */
  linkToken(changes?: Readonly<Record<string, unknown>>): Promise<string>
  /** A token for a connection whose sign-in has ended: update mode (link-contract E.2.9). */
  repairToken(): Promise<string>
}

/** Two of them share nothing, so that every story starts afresh. */
export function createBankInPage(): BankInPage {
  const sandbox = createSandbox({ institutions: 60 })
  const http = createHttpClient({
    baseUrl: ORIGIN,
    fetch: (url, { method, headers, body }) =>
      sandbox.fetch(new Request(url, { method, headers, body })),
  })
  const linkToken: BankInPage['linkToken'] = (changes = {}) =>
    ask(sandbox, '/link/token/create', 'link_token', { ...TOKEN_REQUEST, ...changes })
  return {
    client: {
      ...http,
      answer: async (request, options) => reachable(await http.answer(request, options), sandbox),
    },
    linkToken,
    repairToken: async () => linkToken({ access_token: await brokenConnection(sandbox) }),
  }
}

/** The sandbox's address leads nowhere from here: its bank page is made part of this page. */
async function reachable(reply: SessionReply, sandbox: Sandbox): Promise<SessionReply> {
  return reply.kind === 'oauth' ? { ...reply, url: await bankPageInPage(sandbox, reply) } : reply
}

const TOKEN_REQUEST = {
  client_name: 'Rowan',
  language: 'en',
  country_codes: ['US'],
  products: ['auth', 'transactions'],
  user: { client_user_id: 'story' },
}

/** An `access_token` of First Platypus Bank that needs a new sign-in. */
async function brokenConnection(sandbox: Sandbox): Promise<string> {
  const public_token = await ask(sandbox, '/sandbox/public_token/create', 'public_token', {
    institution_id: 'ins_109508',
    initial_products: ['auth'],
  })
  const path = '/item/public_token/exchange'
  const access_token = await ask(sandbox, path, 'access_token', { public_token })
  await ask(sandbox, '/sandbox/item/reset_login', 'request_id', { access_token })
  return access_token
}

/** Calls the REST API as an app's server does, and returns one field of the answer. */
async function ask(sandbox: Sandbox, path: string, field: string, body: object): Promise<string> {
  const { client_id, secret } = DEFAULT_KEYS
  const response = await sandbox.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id, secret, ...body }),
  })
  const answer: unknown = await response.json()
  const value: unknown = Object(answer)[field]
  if (typeof value === 'string') return value
  throw new Error(`The sandbox answered ${path} with ${JSON.stringify(answer)}.`)
}

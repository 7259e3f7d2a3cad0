import type { FlowError, LinkClient, OAuthPage, OAuthPort, Send } from '@linkflow/core'
import { createHttpClient } from '@linkflow/core/http'
import type { Scenario, ScenarioItem } from '@linkflow/core/scenarios'
import { scenario } from '@linkflow/core/scenarios'
import type { Sandbox } from '@linkflow/sandbox'
import { createSandbox, DEFAULT_KEYS } from '@linkflow/sandbox'
import type { LinkFlow } from '../link-flow.ts'
import { createLinkFlow } from '../link-flow.ts'

/** Everything behind a scenario's story. */
export interface Backstage {
  readonly played: Scenario
  readonly client: LinkClient
  readonly flow: LinkFlow
  /** Why the session ended, `null` as long as it has not, or ended without an error. */
  readonly endedWith: () => FlowError | null
}

const ORIGIN = 'http://sandbox.test'

/** A flow for the scenario, on the real machine and the real sandbox, both in this page: no network, no window. */
export async function backstageOf(name: string): Promise<Backstage> {
  const played = scenario(name)
  const sandbox = createSandbox({ institutions: 60 })
  const client = createHttpClient({
    baseUrl: ORIGIN,
    fetch: (url, { signal: _, ...init }) => sandbox.fetch(new Request(url, init)),
  })
  let ended: FlowError | null = null
  const flow = createLinkFlow({
    start: { token: await linkTokenFor(played, sandbox) },
    client,
    oauth: bankPage(played, sandbox),
    callbacks: () => ({
      onSuccess: () => undefined,
      onExit: (error) => {
        ended = error
      },
    }),
  })
  return { played, client, flow, endedWith: () => ended }
}

async function linkTokenFor({ token = {}, item }: Scenario, sandbox: Sandbox): Promise<string> {
  const { user, ...rest } = token
  const access_token = item && (await itemIn(item.state, sandbox))
  const { link_token } = await post(sandbox, '/link/token/create', {
    client_name: 'Rowan',
    language: 'en',
    country_codes: ['US'],
    user: { client_user_id: 'user-1', ...user },
    ...(access_token ? { access_token } : { products: ['auth'] }),
    ...rest,
  })
  return String(link_token)
}

/** @returns The access token. */
async function itemIn(state: ScenarioItem['state'], sandbox: Sandbox): Promise<string> {
  const { public_token } =
    state === 'deposit_pending'
      ? await depositItem(sandbox)
      : await post(sandbox, '/sandbox/public_token/create', {
          institution_id: 'ins_109508',
          initial_products: ['auth'],
        })
  const { access_token } = await post(sandbox, '/item/public_token/exchange', { public_token })
  if (state === 'login_required') await post(sandbox, '/sandbox/item/reset_login', { access_token })
  return String(access_token)
}

/** An Item whose micro-deposit waits for its code, as the scenario `same-day-deposit` leaves it. */
async function depositItem(sandbox: Sandbox): Promise<Readonly<Record<string, unknown>>> {
  const deposit = scenario('same-day-deposit')
  const token = await linkTokenFor(deposit, sandbox)
  const { session } = await post(sandbox, '/link/session/start', { token })
  const numbers = deposit.steps.find((step) => step.type === 'numbers')
  const { item } = await post(sandbox, '/link/session/answer', {
    link_session_id: Object(session).link_session_id,
    answer: {
      type: 'numbers',
      routing_number: numbers?.routing_number,
      account_type: numbers?.account_type,
      values: [numbers?.account_number],
    },
  })
  return Object(item)
}

/** Instead of a window: what the scenario's user decides at the bank's own page is decided, and the flow goes on. */
function bankPage({ steps }: Scenario, sandbox: Sandbox): OAuthPort {
  const decision = steps.find((step) => step.type === 'oauth')?.decision ?? 'approve'
  const open = async ({ url, oauth_state_id }: OAuthPage, send: Send): Promise<void> => {
    if (decision !== 'none') await decide(url, decision, sandbox)
    send({ type: 'oauth.returned', oauth_state_id })
  }
  return { open: (page, send) => void open(page, send) }
}

async function decide(url: string, decision: string, sandbox: Sandbox): Promise<void> {
  const html = await (await sandbox.fetch(new Request(url))).text()
  const page = new DOMParser().parseFromString(html, 'text/html')
  const form = new URLSearchParams({ decision })
  for (const box of page.querySelectorAll<HTMLInputElement>('[name="account"][checked]'))
    form.append('account', box.value)
  await sandbox.fetch(new Request(url, { method: 'POST', body: form }))
}

async function post(
  sandbox: Sandbox,
  path: string,
  body: object,
): Promise<Readonly<Record<string, unknown>>> {
  const { client_id, secret } = DEFAULT_KEYS
  const response = await sandbox.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(path.startsWith('/link/session') ? body : { client_id, secret, ...body }),
  })
  const answer: unknown = await response.json()
  if (response.ok) return Object(answer)
  throw new Error(`The sandbox answered ${path} with ${JSON.stringify(answer)}.`)
}

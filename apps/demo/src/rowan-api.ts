import type { SuccessMetadata } from '@linkflow/core'
import type { ApiError, ExchangeReply, LinkedBank } from './linked-bank.ts'
import type { TokenOptions } from './options/demo-options.ts'

/** Rowan's own server said no, or did not answer; `detail` is what it said. */
export class RowanError extends Error {
  override readonly name = 'RowanError'
  readonly detail: ApiError

  constructor(detail: ApiError) {
    super(detail.error_message)
    this.detail = detail
  }

  /** The detail of whatever was thrown. */
  static detailOf(thrown: unknown): ApiError {
    if (thrown instanceof RowanError) return thrown.detail
    const message = thrown instanceof Error ? thrown.message : 'an unexpected error occurred'
    return unexpected('UNEXPECTED_REPLY', message)
  }
}

/** Where the browser finds the Link session API. */
export async function readConfig(): Promise<{ readonly apiOrigin: string }> {
  // Our own server made it: the shape is the one of `GET /api/config`.
  return (await call('GET', 'config')) as { apiOrigin: string }
}

/** A token for one session. */
export async function createLinkToken(options: TokenOptions): Promise<string> {
  // The shape is the one of `POST /api/link-token`.
  const reply = (await call('POST', 'link-token', options)) as { link_token: string }
  return reply.link_token
}

export async function exchangePublicToken(
  public_token: string,
  metadata: SuccessMetadata,
): Promise<ExchangeReply> {
  // The shape is the one of `POST /api/exchange`.
  return (await call('POST', 'exchange', { public_token, metadata })) as ExchangeReply
}

/** The linked banks with fresh balances, in the order they were linked. */
export async function listBanks(): Promise<readonly LinkedBank[]> {
  // The shape is the one of `GET /api/accounts`.
  const reply = (await call('GET', 'accounts')) as { banks: readonly LinkedBank[] }
  return reply.banks
}

export async function unlinkBank(id: string): Promise<void> {
  await call('DELETE', `banks/${encodeURIComponent(id)}`)
}

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`/api/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new RowanError(
      unexpected('SERVER_UNREACHABLE', "Rowan's server does not answer. Start it with npm start."),
    )
  })
  if (response.status === 204) return null
  const reply: unknown = await response.json().catch(() => null)
  if (response.ok) return reply
  // Our own server answers every failure with `{ error }`; anything else is not our server.
  const error = (reply as { error?: ApiError } | null)?.error
  throw new RowanError(error ?? unexpected('UNEXPECTED_REPLY', `HTTP ${response.status}`))
}

function unexpected(error_code: string, error_message: string): ApiError {
  return {
    error_type: 'API_ERROR',
    error_code,
    error_message,
    display_message: 'Rowan cannot reach its server right now.',
    request_id: null,
  }
}

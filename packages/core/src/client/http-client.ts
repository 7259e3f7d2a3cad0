import type { FlowError } from '../vocabulary/error-code.ts'
import type { CallOptions, Cancellation, LinkClient, Refusal } from './link-client.ts'

/** The part of `fetch` that the client needs. */
export type Fetch = (
  url: string,
  init: {
    method: 'POST'
    headers: Record<string, string>
    body: string
    signal?: Cancellation
  },
) => Promise<{ readonly ok: boolean; json(): Promise<unknown> }>

export interface HttpClientOptions {
  /** Origin, and path if any, under which `/link/session/…` is served. */
  readonly baseUrl: string
  /** @default the global `fetch` */
  readonly fetch?: Fetch
}

const REPLIES = [
  'accounts',
  'connected',
  'mfa',
  'numbers',
  'oauth',
  'otp',
  'recaptcha',
  'reroute',
  'saved',
] as const

/**
 * A client that speaks the Link session API over HTTP, as the sandbox serves it and describes it in `/openapi.json`.
 * It never rejects but when a call is cancelled: an API that cannot be reached, or answers nonsense, is a refusal
 * with `API_ERROR`.
 */
export function createHttpClient({ baseUrl, fetch }: HttpClientOptions): LinkClient {
  const origin = baseUrl.replace(/\/+$/, '')
  const call = async <R extends { readonly kind: string }>(
    path: string,
    kinds: readonly R['kind'][],
    body: unknown,
    options?: CallOptions,
  ): Promise<R | Refusal> => {
    try {
      const response = await (fetch ?? globalFetch())(`${origin}/link/session/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        ...(options?.signal && { signal: options.signal }),
      })
      return parse(await response.json(), kinds)
    } catch (error) {
      if (options?.signal?.aborted) throw error
      return outOfOrder('the Link API could not be reached')
    }
  }
  return {
    start: (request, options) => call('start', ['started'], request, options),
    institutions: (request, options) => call('institutions', ['institutions'], request, options),
    answer: (request, options) => call('answer', REPLIES, request, options),
    record: async (record) => {
      const { link_session_id } = record.metadata
      await call('record', [], { link_session_id, records: [record] })
    },
  }
}

function parse<R extends { readonly kind: string }>(
  body: unknown,
  kinds: readonly R['kind'][],
): R | Refusal {
  const reply: Readonly<Record<string, unknown>> = Object(body)
  const request_id = typeof reply['request_id'] === 'string' ? reply['request_id'] : ''
  // The kind says which reply it is; the conformance suite holds a back end to the rest of its shape.
  if (kinds.some((kind) => kind === reply['kind'])) return body as R
  if (typeof reply['error_type'] === 'string' && typeof reply['error_code'] === 'string') {
    const { error_type, error_code, error_message, display_message } = body as FlowError
    return {
      kind: 'refused',
      request_id,
      error: { error_type, error_code, error_message, display_message: display_message ?? null },
    }
  }
  return outOfOrder('the Link API sent a reply that is not of the contract', request_id)
}

function outOfOrder(error_message: string, request_id = ''): Refusal {
  return {
    kind: 'refused',
    request_id,
    error: {
      error_type: 'API_ERROR',
      error_code: 'INTERNAL_SERVER_ERROR',
      error_message,
      display_message: null,
    },
  }
}

/** Looked up at the call, so that a page may replace it (a test, an instrumentation) at any time. */
function globalFetch(): Fetch {
  // Every platform this runs on has it; the DOM's type is not in this package's reach.
  return (globalThis as unknown as { fetch: Fetch }).fetch
}

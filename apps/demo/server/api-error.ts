import type { ApiError } from '../src/linked-bank.ts'

/** An error and the HTTP status that Rowan's server answers it with. */
export interface Failure {
  readonly status: 400 | 404 | 429 | 500 | 502 | 503
  readonly error: ApiError
}

/** A request to Rowan's server that it cannot make sense of. */
export function badRequest(error_message: string): Failure {
  return failure(400, 'INVALID_REQUEST', 'INVALID_FIELD', error_message, null)
}

/** Rowan's server has nothing at this address. */
export function unknownPath(): Failure {
  return failure(404, 'INVALID_REQUEST', 'NOT_FOUND', 'there is nothing at this address', null)
}

/** The bank was unlinked meanwhile, or belongs to another session. */
export function unknownBank(): Failure {
  const message = 'no linked bank has this id in this session'
  return failure(404, 'INVALID_REQUEST', 'NOT_FOUND', message, 'That bank is no longer linked.')
}

/**
 * Says what a call of the SDK threw. An answer of the API keeps its code (link-contract G); where there was no answer
 * the developer is told what to start.
 */
export function failureOf(thrown: unknown, apiOrigin: string): Failure {
  const response = field(thrown, 'response')
  const data = field(response, 'data')
  const code = text(field(data, 'error_code'))
  if (code) return { status: statusFor(field(response, 'status')), error: apiErrorOf(data, code) }
  if (response !== undefined)
    return failure(
      502,
      'API_ERROR',
      'UNEXPECTED_REPLY',
      `${apiOrigin} answered with something that is not the API's error shape. Is another program on that port?`,
      'Rowan could not talk to its bank connection.',
    )
  if (field(thrown, 'isAxiosError') === true)
    return failure(
      503,
      'API_ERROR',
      'API_UNREACHABLE',
      `Nothing answers at ${apiOrigin}. Start the Linkflow API with npm start, then try again.`,
      'Rowan cannot reach its bank connection right now.',
    )
  return failure(
    500,
    'API_ERROR',
    'INTERNAL_SERVER_ERROR',
    thrown instanceof Error ? thrown.message : 'an unexpected error occurred',
    'Something went wrong on our side.',
  )
}

function apiErrorOf(data: unknown, error_code: string): ApiError {
  return {
    error_type: text(field(data, 'error_type')) ?? 'API_ERROR',
    error_code,
    error_message: text(field(data, 'error_message')) ?? '',
    display_message: text(field(data, 'display_message')),
    request_id: text(field(data, 'request_id')),
  }
}

/** Our own server was asked correctly when the API fails: that is a bad gateway, not a bad request. */
function statusFor(status: unknown): Failure['status'] {
  if (status === 404 || status === 429) return status
  return typeof status === 'number' && status >= 500 ? 502 : 400
}

function failure(
  status: Failure['status'],
  error_type: string,
  error_code: string,
  error_message: string,
  display_message: string | null,
): Failure {
  return {
    status,
    error: { error_type, error_code, error_message, display_message, request_id: null },
  }
}

function field(value: unknown, name: string): unknown {
  // True for any object: reading a key that is not there gives `undefined`.
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

import { ApiError } from '../errors/api-error.ts'
import type { ApiKeys } from '../services.ts'
import type { Endpoint } from './endpoint.ts'
import { filledText } from './fields.ts'

type Body = Readonly<Record<string, unknown>>

/** The part of a request that the public-key era could present instead of `client_id` and `secret`. */
export const publicKeyField = { public_key: filledText.optional() }

/** Whether this request does so, at one of the endpoints that took it (link-contract I, recorded 2018 and 2019). */
export function presentsPublicKey({ takesPublicKey }: Endpoint, body: Body): boolean {
  return takesPublicKey && body['public_key'] !== undefined
}

/** @throws ApiError `INVALID_API_KEYS`. */
export function checkPublicKey(body: Body, { public_key }: ApiKeys): void {
  if (body['public_key'] !== public_key)
    throw new ApiError('INVALID_API_KEYS', 'invalid public_key provided')
}

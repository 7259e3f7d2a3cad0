import { z } from '@hono/zod-openapi'
import { isoTime } from '../clock.ts'
import { controlsOf } from '../controls/controls.ts'
import { ApiError, invalidField } from '../errors/api-error.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, isoDateTime, requestId, restRequest } from '../http/fields.ts'
import type { ApiSecretRecord } from './secret-record.ts'
import { acceptedSecrets, keyIdOf, newSecretRecord } from './secrets.ts'

/** The new one and the old one: a third would be one that nobody remembers. */
const MAX_SECRETS = 2

/** As long as the secrets of the real API. */
const SECRET_LENGTH = 30

const keyBody = z
  .object({
    key_id: z.string(),
    ends_with: z.string().openapi({ description: 'The last characters of the secret.' }),
    created_at: isoDateTime.nullable().openapi({
      description: 'Null for the secret that the sandbox was started with.',
    }),
    last_used_at: isoDateTime.nullable(),
    used_here: z.boolean().openapi({ description: 'This request was made with it.' }),
  })
  .openapi('ApiKey')

const getKeys = endpoint({
  path: '/linkflow/keys/get',
  api: 'rest',
  summary: 'List the secrets that the API accepts (test controls)',
  request: restRequest({}).openapi('KeysGetRequest'),
  response: z
    .object({ api_client_id: z.string(), keys: z.array(keyBody), request_id: requestId })
    .openapi('KeysGetResponse'),
  handle: async (_request, services, { key_id }) => {
    controlsOf(services)
    const accepted = await acceptedSecrets(services, services.store.collections)
    return {
      api_client_id: services.keys.client_id,
      keys: accepted.map((record) => toKey(record, key_id)),
    }
  },
})

const createKey = endpoint({
  path: '/linkflow/keys/create',
  api: 'rest',
  summary: 'Make a second secret: both are accepted until one is deleted (test controls)',
  request: restRequest({}).openapi('KeysCreateRequest'),
  response: z
    .object({
      key: keyBody,
      new_secret: z.string().openapi({ description: 'Shown this once: it is not kept.' }),
      request_id: requestId,
    })
    .openapi('KeysCreateResponse'),
  handle: async (_request, services, { key_id }) => {
    controlsOf(services)
    const new_secret = services.random.letters(SECRET_LENGTH)
    const record = await newSecretRecord(new_secret, services.clock.now())
    await services.store.transaction(async (stored) => {
      const accepted = await acceptedSecrets(services, stored)
      if (accepted.length >= MAX_SECRETS)
        throw invalidField('secrets are limited to two: delete the old one before making another')
      // From here on the sandbox's own is kept too, with the time of its last use.
      for (const one of [...accepted, record]) await stored.apiSecrets.put(one)
    })
    return { key: toKey(record, key_id), new_secret }
  },
})

const deleteKey = endpoint({
  path: '/linkflow/keys/delete',
  api: 'rest',
  summary: 'Delete a secret: it is refused from now on (test controls)',
  request: restRequest({ key_id: filledText }).openapi('KeysDeleteRequest'),
  response: z.object({ request_id: requestId }).openapi('KeysDeleteResponse'),
  handle: async (request, services, call) => {
    controlsOf(services)
    await services.store.transaction(async (stored) => {
      const accepted = await acceptedSecrets(services, stored)
      const record = accepted.find((one) => keyIdOf(one) === request.key_id)
      if (!record) throw new ApiError('NOT_FOUND', 'there is no secret with this key_id')
      if (request.key_id === call.key_id)
        throw invalidField(
          'key_id is of the secret that this request was made with: use the other one to delete it, so that nobody locks themselves out',
        )
      await stored.apiSecrets.put({ ...record, deleted_at: services.clock.now() })
    })
    return {}
  },
})

/** Rotating the secret of the API. */
export const KEY_ENDPOINTS: readonly Endpoint[] = [getKeys, createKey, deleteKey]

function toKey(record: ApiSecretRecord, used: string | null) {
  const { ends_with, created_at, last_used_at } = record
  return {
    key_id: keyIdOf(record),
    ends_with,
    created_at: created_at === null ? null : isoTime(created_at),
    last_used_at: last_used_at === null ? null : isoTime(last_used_at),
    used_here: keyIdOf(record) === used,
  }
}

import { z } from '@hono/zod-openapi'
import { isoTime } from '../clock.ts'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, isoDateTime, requestId, restRequest } from '../http/fields.ts'
import { itemError } from '../items/item.ts'
import { removeStoredItem } from '../items/removed-item.ts'
import { endLogin } from '../rest/sandbox-item.ts'
import type { Services } from '../services.ts'
import type { ItemRecord } from '../store/records.ts'
import { controlsOf } from './controls.ts'

const USUAL_COUNT = 100

const controlledItem = z
  .object({
    item_id: z.string(),
    institution_id: z.string().nullable(),
    institution_name: z.string().nullable(),
    state: z.enum(['good', 'login_required', 'not_exchanged']).openapi({
      description: '`not_exchanged`: its public token was never exchanged, so nobody can reach it.',
    }),
    products: z.array(z.string()),
    account_count: z.int().openapi({ description: 'The accounts that the user has shared.' }),
    webhook: z.string().nullable(),
    created_at: isoDateTime,
    login_at: isoDateTime.nullable().openapi({ description: 'Null after its login was reset.' }),
  })
  .openapi('ControlledItem')

export const getItems = endpoint({
  path: '/linkflow/items/get',
  api: 'rest',
  summary: 'Read the last Items, newest first, without their access tokens (test controls)',
  request: restRequest({ count: z.int().min(1).max(1000).optional() }).openapi('ItemsGetRequest'),
  response: z
    .object({ items: z.array(controlledItem), request_id: requestId })
    .openapi('ItemsGetResponse'),
  handle: async ({ count = USUAL_COUNT }, services) => {
    controlsOf(services)
    const items = await services.store.collections.items.recent(count)
    return { items: items.map((item) => toControlledItem(item, services)) }
  },
})

export const resetItemLogin = endpoint({
  path: '/linkflow/items/reset_login',
  api: 'rest',
  summary: 'End the login of an Item by its id: it needs update mode then (test controls)',
  request: restRequest({ item_id: filledText }).openapi('ItemsResetLoginRequest'),
  response: z.object({ request_id: requestId }).openapi('ItemsResetLoginResponse'),
  handle: async ({ item_id }, services) => {
    controlsOf(services)
    const item = await itemById(item_id, services)
    if (item.institution_id === null)
      throw new ApiError('INVALID_FIELD', 'item_id is of typed account numbers: they have no login')
    await endLogin(item.id, services)
    return {}
  },
})

export const removeItemById = endpoint({
  path: '/linkflow/items/remove',
  api: 'rest',
  summary: 'Remove an Item by its id: its access token ends (test controls)',
  request: restRequest({ item_id: filledText }).openapi('ItemsRemoveRequest'),
  response: z.object({ request_id: requestId }).openapi('ItemsRemoveResponse'),
  handle: async ({ item_id }, services) => {
    controlsOf(services)
    await removeStoredItem(await itemById(item_id, services), services)
    return {}
  },
})

async function itemById(id: string, { store }: Services): Promise<ItemRecord> {
  const item = await store.collections.items.get(id)
  if (item) return item
  throw new ApiError('NOT_FOUND', 'there is no Item with this item_id')
}

function toControlledItem(item: ItemRecord, { institutions, clock }: Services) {
  const { institution_id, products, selected_account_ids, webhook, created_at, login_at } = item
  const institution = institution_id === null ? null : institutions.get(institution_id)
  return {
    item_id: item.id,
    institution_id,
    institution_name: institution?.name ?? null,
    state: stateOf(item, clock.now()),
    products,
    account_count: selected_account_ids.length,
    webhook,
    created_at: isoTime(created_at),
    login_at: login_at === 0 ? null : isoTime(login_at),
  }
}

type State = z.output<typeof controlledItem>['state']

function stateOf(item: ItemRecord, now: number): State {
  if (item.exchanged_at === null) return 'not_exchanged'
  return itemError(item, now) === null ? 'good' : 'login_required'
}

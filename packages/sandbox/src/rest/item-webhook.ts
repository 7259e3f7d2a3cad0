import { z } from '@hono/zod-openapi'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, requestId, restRequest, webhookUrl } from '../http/fields.ts'
import { itemOf } from '../items/item.ts'
import { webhookUpdated } from '../webhooks/item-webhooks.ts'
import { notify } from '../webhooks/webhook.ts'
import { itemBody, toItem } from './item-body.ts'

export const updateWebhook = endpoint({
  path: '/item/webhook/update',
  api: 'rest',
  summary: 'Change where the webhooks of an Item go',
  request: restRequest({
    access_token: filledText,
    // In the words of the recorded answer (link-contract M 83).
    webhook: webhookUrl.nullable().optional(),
  }).openapi('ItemWebhookUpdateRequest'),
  response: z
    .object({ item: itemBody, request_id: requestId })
    .openapi('ItemWebhookUpdateResponse'),
  handle: async ({ access_token, webhook = null }, services) => {
    const { id } = await itemOf(access_token, services)
    return services.store.transaction(async (collections) => {
      const item = await collections.items.update(id, (current) => ({ ...current, webhook }))
      if (!item) throw new ApiError('INVALID_ACCESS_TOKEN')
      if (webhook !== null) await notify(item, [webhookUpdated(webhook)], services, collections)
      return { item: toItem(item, services) }
    })
  },
})

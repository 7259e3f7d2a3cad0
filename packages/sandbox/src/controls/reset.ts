import { z } from '@hono/zod-openapi'
import { endpoint } from '../http/endpoint.ts'
import { requestId, restRequest } from '../http/fields.ts'
import { controlsOf } from './controls.ts'

/** Forgets everything, as a new sandbox: tokens, sessions, Items, webhooks, the log and the clock's offset. */
export const resetSandbox = endpoint({
  path: '/linkflow/reset',
  api: 'rest',
  summary: 'Forget everything (test controls)',
  request: restRequest({}).openapi('ResetRequest'),
  response: z.object({ reset: z.literal(true), request_id: requestId }).openapi('ResetResponse'),
  handle: async (_request, services) => {
    const { clock, requests } = controlsOf(services)
    await requests.written()
    await services.store.transaction(async (collections) => {
      for (const collection of Object.values(collections)) await collection.clear()
    })
    await clock.refresh()
    return { reset: true as const }
  },
})

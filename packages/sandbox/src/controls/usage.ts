import { z } from '@hono/zod-openapi'
import { dayOf, isoDate } from '../data/day.ts'
import { endpoint } from '../http/endpoint.ts'
import { requestId, restRequest } from '../http/fields.ts'
import { EVERY } from '../store/store.ts'
import { controlsOf } from './controls.ts'
import type { CountedItem } from './usage-days.ts'
import { usageDays } from './usage-days.ts'

const USUAL_DAYS = 30
const MOST_DAYS = 366

const series = {
  items: z.int().openapi({ description: 'How many there are now.' }),
  days: z.array(
    z.object({
      date: z.string().openapi({ format: 'date', description: 'A day of UTC.' }),
      items: z.int().openapi({ description: 'How many there were at its end.' }),
      added: z.int(),
      removed: z.int(),
    }),
  ),
}

export const getUsage = endpoint({
  path: '/linkflow/usage/get',
  api: 'rest',
  summary: 'Count the Items: in all, day by day, and by product (test controls)',
  request: restRequest({ days: z.int().min(1).max(MOST_DAYS).optional() }).openapi(
    'UsageGetRequest',
  ),
  response: z
    .object({
      usage: z.object({
        ...series,
        products: z.array(z.object({ product: z.string(), ...series })),
      }),
      request_id: requestId,
    })
    .openapi('UsageGetResponse'),
  handle: async ({ days = USUAL_DAYS }, services) => {
    controlsOf(services)
    const { items, removedItems } = services.store.collections
    const counted: readonly CountedItem[] = [
      ...(await items.recent(EVERY)).map(({ exchanged_at, products }) => ({
        added_at: exchanged_at,
        removed_at: null,
        products,
      })),
      ...(await removedItems.recent(EVERY)),
    ]
    const today = dayOf(services.clock.now())
    const count = (those: readonly CountedItem[]) => {
      const found = usageDays(those, today, days)
      return {
        items: found.at(-1)?.items ?? 0,
        days: found.map(({ day, ...counts }) => ({ date: isoDate(day), ...counts })),
      }
    }
    const products = [...new Set(counted.flatMap((item) => item.products))].sort()
    return {
      usage: {
        ...count(counted),
        products: products.map((product) => ({
          product,
          ...count(counted.filter((item) => item.products.includes(product))),
        })),
      },
    }
  },
})

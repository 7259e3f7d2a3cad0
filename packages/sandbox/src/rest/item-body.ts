import { z } from '@hono/zod-openapi'
import { isoTime } from '../clock.ts'
import { isoDateTime, orNull } from '../http/fields.ts'
import { itemError } from '../items/item.ts'
import type { Services } from '../services.ts'
import type { ItemRecord } from '../store/records.ts'

const error = z
  .object({
    error_type: z.string(),
    error_code: z.string(),
    error_message: z.string(),
    display_message: z.string().nullable(),
  })
  .openapi('ItemError')

/** An Item as the REST API shows it (link-contract I, `/item/get`). */
export const itemBody = z
  .object({
    item_id: z.string(),
    institution_id: z.string().nullable(),
    institution_name: z.string().nullable(),
    webhook: z.string().nullable(),
    auth_method: z.null(),
    error: orNull(error),
    available_products: z.array(z.string()),
    billed_products: z.array(z.string()),
    products: z.array(z.string()),
    consented_products: z.array(z.string()),
    consent_expiration_time: isoDateTime.nullable(),
    update_type: z.enum(['background', 'user_present_required']),
    created_at: isoDateTime,
  })
  .openapi('Item')

export function toItem(item: ItemRecord, { institutions, clock }: Services) {
  const institution = item.institution_id === null ? null : institutions.get(item.institution_id)
  const offered: readonly string[] = institution?.products ?? []
  return {
    item_id: item.id,
    institution_id: item.institution_id,
    institution_name: institution?.name ?? null,
    webhook: item.webhook,
    auth_method: null,
    error: itemError(item, clock.now())?.toFlowError() ?? null,
    available_products: offered.filter((product) => !item.products.includes(product)),
    billed_products: item.products,
    products: item.products,
    consented_products: item.consented_products,
    consent_expiration_time: null,
    update_type: 'background' as const,
    created_at: isoTime(item.created_at),
  }
}

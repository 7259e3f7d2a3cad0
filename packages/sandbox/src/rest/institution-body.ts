import { z } from '@hono/zod-openapi'
import { DAY, isoTime } from '../clock.ts'
import type { DirectoryEntry } from '../directory/index.ts'
import { isoDateTime } from '../http/fields.ts'

const productStatus = z
  .object({
    status: z.enum(['HEALTHY', 'DEGRADED', 'DOWN']),
    last_status_change: isoDateTime,
    breakdown: z.object({
      success: z.number(),
      error_plaid: z.number(),
      error_institution: z.number(),
      refresh_interval: z.enum(['NORMAL', 'DELAYED', 'STOPPED']).optional(),
    }),
  })
  .openapi('ProductStatus')

const status = z
  .object({
    item_logins: productStatus,
    transactions_updates: productStatus,
    auth: productStatus,
    identity: productStatus,
  })
  .openapi('InstitutionStatus')

/** An institution as the REST API shows it (link-contract I, `/institutions/get_by_id`). */
export const institutionBody = z
  .object({
    institution_id: z.string(),
    name: z.string(),
    products: z.array(z.string()),
    country_codes: z.array(z.string()),
    routing_numbers: z.array(z.string()),
    dtc_numbers: z.array(z.string()),
    oauth: z.boolean(),
    url: z.string().nullable().optional(),
    primary_color: z.string().nullable().optional(),
    logo: z.string().nullable().optional(),
    status: status.optional(),
  })
  .openapi('Institution')

export function toRestInstitution(entry: DirectoryEntry, metadata: boolean) {
  const { institution_id, name, products, country_codes, routing_numbers, oauth } = entry
  const { url, primary_color, logo } = entry
  return {
    institution_id,
    name,
    products,
    country_codes,
    routing_numbers,
    dtc_numbers: [],
    oauth,
    ...(metadata ? { url, primary_color, logo } : {}),
  }
}

const HEALTH = {
  HEALTHY: { status: 'HEALTHY', success: 0.98, refresh_interval: 'NORMAL' },
  DEGRADED: { status: 'DEGRADED', success: 0.61, refresh_interval: 'DELAYED' },
  DOWN: { status: 'DOWN', success: 0, refresh_interval: 'STOPPED' },
  UNSUPPORTED: { status: 'DOWN', success: 0, refresh_interval: 'STOPPED' },
} as const

export function statusOf(entry: DirectoryEntry, now: number) {
  const { status: health, success, refresh_interval } = HEALTH[entry.status]
  const login = {
    status: health,
    last_status_change: isoTime(now - DAY),
    breakdown: { success, error_plaid: 0, error_institution: 1 - success },
  }
  const updates = { ...login, breakdown: { ...login.breakdown, refresh_interval } }
  return { item_logins: login, transactions_updates: updates, auth: login, identity: login }
}

import { z } from '@hono/zod-openapi'
import { customizationSchema } from '@linkflow/theme'
import { isoTime } from '../clock.ts'
import { filledText, isoDateTime, orNull, requestId } from '../http/fields.ts'
import type { CustomizationRecord, PublishedCustomization } from './record.ts'

/** Its fields are checked by `@linkflow/theme`, whose own schema describes them. */
export const customizationBody = z.record(z.string(), z.unknown()).openapi('Customization', {
  type: 'object',
  description: customizationSchema()['description'] as string,
})

const version = z.object({
  number: z.int(),
  published_at: isoDateTime,
  customization: customizationBody,
})

const summary = {
  customization_id: z.string(),
  name: z.string(),
  language: z.string(),
  country_codes: z.array(z.string()),
  revision: z.int().openapi({ description: 'Of the draft. Saving names the one it started from.' }),
  updated_at: orNull(isoDateTime).openapi({ description: 'Null before the first change.' }),
  published_number: orNull(z.int()).openapi({ description: 'Null while nothing is published.' }),
  changed: z.boolean().openapi({ description: 'The draft is not what is published.' }),
}

export const customizationsReply = z
  .object({ customizations: z.array(z.object(summary)), request_id: requestId })
  .openapi('CustomizationsListResponse')

export const customizationReply = z
  .object({
    customization: z.object({ ...summary, draft: customizationBody, published: orNull(version) }),
    request_id: requestId,
  })
  .openapi('CustomizationResponse')

export const historyReply = z
  .object({ versions: z.array(version), request_id: requestId })
  .openapi('CustomizationHistoryResponse')

/** The id that every request about one of them has. */
export const customization_id = filledText
export const revision = z.int().min(0)

export function toSummary(record: CustomizationRecord) {
  const { id, name, draft, revision: current, updated_at, published } = record
  return {
    customization_id: id,
    name,
    language: draft.language,
    country_codes: draft.country_codes,
    revision: current,
    updated_at: updated_at === 0 ? null : isoTime(updated_at),
    published_number: published?.number ?? null,
    changed: JSON.stringify(draft) !== JSON.stringify(published?.customization ?? null),
  }
}

export function toCustomizationReply(record: CustomizationRecord) {
  const { draft, published } = record
  return {
    customization: {
      ...toSummary(record),
      draft: { ...draft },
      published: published && toVersion(published),
    },
  }
}

export function toVersion({ number, published_at, customization }: PublishedCustomization) {
  return { number, published_at: isoTime(published_at), customization: { ...customization } }
}

import { z } from '@hono/zod-openapi'
import type { Customization } from '@linkflow/theme'
import { ApiError, invalidField } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { restRequest } from '../http/fields.ts'
import type { Services } from '../services.ts'
import type { SandboxDocuments } from '../store/records.ts'
import type { Collections } from '../store/store.ts'
import {
  customizationBody,
  customizationReply,
  customization_id,
  revision,
  toCustomizationReply,
} from './bodies.ts'
import { findCustomization } from './find.ts'
import { parseDraft } from './parse-draft.ts'
import type { CustomizationRecord } from './record.ts'

export const saveDraft = endpoint({
  path: '/linkflow/customizations/save',
  api: 'rest',
  summary:
    'Save a draft: 409 when somebody else has saved it since `revision`, and nothing is lost',
  request: restRequest({ customization_id, revision, draft: customizationBody }).openapi(
    'CustomizationSaveRequest',
  ),
  response: customizationReply,
  handle: async (request, services) =>
    replaceDraft(request, services, async (record) => parseDraft(request.draft, record.name)),
})

export const restoreCustomization = endpoint({
  path: '/linkflow/customizations/restore',
  api: 'rest',
  summary: 'Make a published version the draft again; publishing it is another step',
  request: restRequest({ customization_id, revision, number: z.int().min(1) }).openapi(
    'CustomizationRestoreRequest',
  ),
  response: customizationReply,
  handle: async (request, services) =>
    replaceDraft(request, services, async ({ id, name }, stored) => {
      const version = await stored.customizationVersions.get(`${id}.${request.number}`)
      if (!version) throw invalidField('number is of no version that is kept')
      return parseDraft(version.customization, name)
    }),
})

async function replaceDraft(
  from: { readonly customization_id: string; readonly revision: number },
  { store, clock }: Services,
  draftOf: (
    record: CustomizationRecord,
    stored: Collections<SandboxDocuments>,
  ) => Promise<Customization>,
) {
  return store.transaction(async (stored) => {
    const record = await findCustomization(from.customization_id, stored)
    checkRevision(record, from.revision)
    const saved: CustomizationRecord = {
      ...record,
      updated_at: clock.now(),
      revision: record.revision + 1,
      draft: await draftOf(record, stored),
    }
    await stored.customizations.put(saved)
    return toCustomizationReply(saved)
  })
}

/** @throws ApiError `INVALID_FIELD`, 409. */
export function checkRevision(record: CustomizationRecord, from: number): void {
  if (record.revision === from) return
  throw new ApiError(
    'INVALID_FIELD',
    `revision is ${from}, but the draft is at ${record.revision}: it was saved by somebody else in between. read it again, and save what you want to keep`,
    409,
  )
}

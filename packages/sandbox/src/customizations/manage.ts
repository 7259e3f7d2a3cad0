import { z } from '@hono/zod-openapi'
import type { Customization } from '@linkflow/theme'
import { DEFAULT_CUSTOMIZATION } from '@linkflow/theme'
import { invalidField } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, requestId, restRequest } from '../http/fields.ts'
import type { Services } from '../services.ts'
import type { SandboxDocuments } from '../store/records.ts'
import type { Collections } from '../store/store.ts'
import {
  customizationBody,
  customizationReply,
  customization_id,
  toCustomizationReply,
} from './bodies.ts'
import { allCustomizations, checkNameIsFree, checkNotDefault, findCustomization } from './find.ts'
import { parseDraft, parseName } from './parse-draft.ts'
import type { CustomizationRecord } from './record.ts'

/** A dashboard's list has to be readable. */
const MAX_CUSTOMIZATIONS = 200

export const createCustomization = endpoint({
  path: '/linkflow/customizations/create',
  api: 'rest',
  summary: 'Create a customization, of a file where one is given',
  request: restRequest({ name: filledText, customization: customizationBody.optional() }).openapi(
    'CustomizationCreateRequest',
  ),
  response: customizationReply,
  handle: async ({ name, customization }, services) => {
    const draft = parseDraft(customization ?? DEFAULT_CUSTOMIZATION, parseName(name))
    return add(services, async () => draft)
  },
})

export const duplicateCustomization = endpoint({
  path: '/linkflow/customizations/duplicate',
  api: 'rest',
  summary: 'Make a new customization of the draft of another',
  request: restRequest({ customization_id, name: filledText }).openapi(
    'CustomizationDuplicateRequest',
  ),
  response: customizationReply,
  handle: async (request, services) => {
    const name = parseName(request.name)
    return add(services, async (stored) => {
      const { draft } = await findCustomization(request.customization_id, stored)
      return { ...draft, name }
    })
  },
})

export const renameCustomization = endpoint({
  path: '/linkflow/customizations/rename',
  api: 'rest',
  summary:
    'Rename a customization: link tokens that use the old name get no customization any more',
  request: restRequest({ customization_id, name: filledText }).openapi(
    'CustomizationRenameRequest',
  ),
  response: customizationReply,
  handle: async (request, { store, clock }) => {
    const name = parseName(request.name)
    return store.transaction(async (stored) => {
      const record = await findCustomization(request.customization_id, stored)
      checkNotDefault(record, 'renamed')
      if (record.name !== name) await checkNameIsFree(name, stored)
      const renamed = renamedRecord(record, name, clock.now())
      await stored.customizations.put(renamed)
      return toCustomizationReply(renamed)
    })
  },
})

export const deleteCustomization = endpoint({
  path: '/linkflow/customizations/delete',
  api: 'rest',
  summary: 'Delete a customization and its history',
  request: restRequest({ customization_id }).openapi('CustomizationDeleteRequest'),
  response: z.object({ request_id: requestId }).openapi('CustomizationDeleteResponse'),
  handle: async (request, { store }) =>
    store.transaction(async (stored) => {
      const record = await findCustomization(request.customization_id, stored)
      checkNotDefault(record, 'deleted')
      const versions = await stored.customizationVersions.list('customization_id', record.id)
      for (const { id } of versions) await stored.customizationVersions.delete(id)
      await stored.customizations.delete(record.id)
      return {}
    }),
})

function renamedRecord(
  record: CustomizationRecord,
  name: string,
  updated_at: number,
): CustomizationRecord {
  const { draft, published } = record
  return {
    ...record,
    name,
    updated_at,
    draft: { ...draft, name },
    published: published && {
      ...published,
      customization: { ...published.customization, name },
    },
  }
}

async function add(
  { store, random, clock }: Services,
  draftOf: (stored: Collections<SandboxDocuments>) => Promise<Customization>,
) {
  const id = random.uuid()
  return store.transaction(async (stored) => {
    const draft = await draftOf(stored)
    await checkNameIsFree(draft.name, stored)
    if ((await allCustomizations(stored)).length >= MAX_CUSTOMIZATIONS)
      throw invalidField(
        `customizations are limited to ${MAX_CUSTOMIZATIONS}: delete one that is not used`,
      )
    const now = clock.now()
    const record: CustomizationRecord = {
      id,
      kind: 'customization',
      name: draft.name,
      created_at: now,
      updated_at: now,
      revision: 1,
      draft,
      published: null,
    }
    await stored.customizations.put(record)
    return toCustomizationReply(record)
  })
}

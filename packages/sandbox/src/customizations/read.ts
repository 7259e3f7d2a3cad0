import { endpoint } from '../http/endpoint.ts'
import { restRequest } from '../http/fields.ts'
import {
  customizationReply,
  customization_id,
  customizationsReply,
  historyReply,
  toCustomizationReply,
  toSummary,
  toVersion,
} from './bodies.ts'
import { allCustomizations, findCustomization } from './find.ts'

export const listCustomizations = endpoint({
  path: '/linkflow/customizations/list',
  api: 'rest',
  summary: 'List the customizations',
  request: restRequest({}).openapi('CustomizationsListRequest'),
  response: customizationsReply,
  handle: async (_request, { store }) => {
    const all = await allCustomizations(store.collections)
    return { customizations: all.map(toSummary) }
  },
})

export const getCustomization = endpoint({
  path: '/linkflow/customizations/get',
  api: 'rest',
  summary: 'Read a customization: its draft, and what is published',
  request: restRequest({ customization_id }).openapi('CustomizationGetRequest'),
  response: customizationReply,
  handle: async (request, { store }) =>
    toCustomizationReply(await findCustomization(request.customization_id, store.collections)),
})

export const getCustomizationHistory = endpoint({
  path: '/linkflow/customizations/history',
  api: 'rest',
  summary: 'Read what has been published of a customization, newest first',
  request: restRequest({ customization_id }).openapi('CustomizationHistoryRequest'),
  response: historyReply,
  handle: async (request, { store }) => {
    const { id } = await findCustomization(request.customization_id, store.collections)
    const versions = await store.collections.customizationVersions.list('customization_id', id)
    return {
      versions: versions.toSorted((one, other) => other.number - one.number).map(toVersion),
    }
  },
})

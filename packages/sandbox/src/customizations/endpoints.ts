import type { Endpoint } from '../http/endpoint.ts'
import { restoreCustomization, saveDraft } from './draft.ts'
import {
  createCustomization,
  deleteCustomization,
  duplicateCustomization,
  renameCustomization,
} from './manage.ts'
import { publishCustomization } from './publish.ts'
import { getCustomization, getCustomizationHistory, listCustomizations } from './read.ts'

/** Editing and publishing how the flow looks (link-contract J). With the API keys: an editor is no page of a user. */
export const CUSTOMIZATION_ENDPOINTS: readonly Endpoint[] = [
  listCustomizations,
  getCustomization,
  createCustomization,
  duplicateCustomization,
  renameCustomization,
  deleteCustomization,
  saveDraft,
  publishCustomization,
  getCustomizationHistory,
  restoreCustomization,
]

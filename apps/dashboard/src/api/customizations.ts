import type { Customization } from '@linkflow/theme'
import { parseCustomization } from '@linkflow/theme'
import { ApiRefusal, callApi } from './call-api.ts'

/** One line of the list. */
export interface CustomizationSummary {
  readonly customization_id: string
  readonly name: string
  readonly language: string
  readonly country_codes: readonly string[]
  /** Of the draft: who saves names the one they started from. */
  readonly revision: number
  readonly published_number: number | null
  readonly changed: boolean
}

export interface PublishedVersion {
  readonly number: number
  readonly published_at: string
  readonly customization: Customization
}

export interface StoredCustomization extends CustomizationSummary {
  readonly draft: Customization
  readonly published: PublishedVersion | null
}

export async function listCustomizations(): Promise<readonly CustomizationSummary[]> {
  const { customizations } = await call('list', {})
  // The API's own schema describes the list.
  return customizations as readonly CustomizationSummary[]
}

export function getCustomization(customization_id: string): Promise<StoredCustomization> {
  return change('get', { customization_id })
}

export function createCustomization(
  name: string,
  customization?: Customization,
): Promise<StoredCustomization> {
  return change('create', { name, ...(customization && { customization }) })
}

export function duplicateCustomization(customization_id: string, name: string) {
  return change('duplicate', { customization_id, name })
}

export function renameCustomization(customization_id: string, name: string) {
  return change('rename', { customization_id, name })
}

export async function deleteCustomization(customization_id: string): Promise<void> {
  await call('delete', { customization_id })
}

/** @throws ApiRefusal A conflict when the draft is not at `revision` any more. */
export function saveDraft(customization_id: string, revision: number, draft: Customization) {
  return change('save', { customization_id, revision, draft })
}

export function publishCustomization(customization_id: string, revision: number) {
  return change('publish', { customization_id, revision })
}

export function restoreCustomization(customization_id: string, revision: number, number: number) {
  return change('restore', { customization_id, revision, number })
}

export async function getHistory(customization_id: string): Promise<readonly PublishedVersion[]> {
  const { versions } = await call('history', { customization_id })
  // The API's own schema describes the list.
  return versions as readonly PublishedVersion[]
}

export async function getSettings(): Promise<{ readonly demo_origin: string }> {
  const response = await fetch('/api/settings')
  // This page's own server wrote it.
  return (await response.json()) as { readonly demo_origin: string }
}

async function change(action: string, body: object): Promise<StoredCustomization> {
  const { customization } = await call(action, body)
  // The API's own schema describes it; the draft is what will be drawn, so it is parsed.
  const stored = customization as StoredCustomization
  const draft = parseCustomization(stored.draft)
  if (draft.ok) return { ...stored, draft: draft.value }
  throw new ApiRefusal('This customization was written by a newer Linkflow.', 500)
}

function call(action: string, body: object): Promise<Readonly<Record<string, unknown>>> {
  return callApi(`customizations/${action}`, body)
}

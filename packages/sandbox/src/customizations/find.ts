import { DEFAULT_CUSTOMIZATION, DEFAULT_NAME } from '@linkflow/theme'
import { ApiError, invalidField } from '../errors/api-error.ts'
import type { SandboxDocuments } from '../store/records.ts'
import type { Collections } from '../store/store.ts'
import type { CustomizationRecord } from './record.ts'

type Stored = Pick<Collections<SandboxDocuments>, 'customizations'>

/** As it is before anybody has edited it. It exists in any case (link-contract J). */
const DEFAULT_RECORD: CustomizationRecord = {
  id: DEFAULT_NAME,
  kind: 'customization',
  name: DEFAULT_NAME,
  created_at: 0,
  updated_at: 0,
  revision: 0,
  draft: DEFAULT_CUSTOMIZATION,
  published: null,
}

/** @throws ApiError `INVALID_FIELD`, 404: there is none with this id. */
export async function findCustomization(
  id: string,
  { customizations }: Stored,
): Promise<CustomizationRecord> {
  const found = await customizations.get(id)
  if (found) return found
  if (id === DEFAULT_NAME) return DEFAULT_RECORD
  throw new ApiError('INVALID_FIELD', 'customization_id names no customization', 404)
}

/** All of them: the default one first, then by name. */
export async function allCustomizations({
  customizations,
}: Stored): Promise<readonly CustomizationRecord[]> {
  const stored = await customizations.list('kind', 'customization')
  const others = stored.filter(({ id }) => id !== DEFAULT_NAME)
  const standard = stored.find(({ id }) => id === DEFAULT_NAME) ?? DEFAULT_RECORD
  return [standard, ...others.sort((one, other) => one.name.localeCompare(other.name, 'en'))]
}

/** @throws ApiError `INVALID_FIELD`, 409: another customization is called that. */
export async function checkNameIsFree(name: string, stored: Stored): Promise<void> {
  const all = await allCustomizations(stored)
  if (all.some((other) => other.name === name))
    throw new ApiError('INVALID_FIELD', `name is taken: there is a customization "${name}"`, 409)
}

/** @throws ApiError `INVALID_FIELD`: the default customization keeps its name, and its place. */
export function checkNotDefault({ id }: CustomizationRecord, doing: string): void {
  if (id === DEFAULT_NAME)
    throw invalidField(`customization_id is the default one: it cannot be ${doing}`)
}

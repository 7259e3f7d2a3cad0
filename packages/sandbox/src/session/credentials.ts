import type { CredentialField, Institution } from '@linkflow/core'
import { MAX_CUSTOM_USER } from '../data/custom-user.ts'
import { ApiError } from '../errors/api-error.ts'
import { scenarioFor } from './scenario.ts'
import type { Scenario } from './scenario.ts'

const MAX_CREDENTIAL = 512
const EXTRA_SECRET = 'credential_good'
const WRONG: Scenario = { type: 'error', code: 'INVALID_CREDENTIALS', reason: null }

/** What a set of typed fields comes to: who signs in, and what happens then. */
export interface SignIn {
  readonly username: string
  /** Decides what is found, and goes no further. */
  readonly password: string
  readonly scenario: Scenario
}

/**
 * Reads the fields as this bank asks for them: the first that is not secret is the username, the first secret one
 * is the password, and every other secret one takes `credential_good` (link-contract H.2).
 */
export function signIn(institution: Institution, values: Readonly<Record<string, string>>): SignIn {
  if (institution.oauth)
    return { username: 'user_good', password: '', scenario: { type: 'success', deposits: false } }
  const fields = institution.credentials
  const typed = fields.map((field) => (Object.hasOwn(values, field.name) ? values[field.name] : ''))
  const username = typed[fields.findIndex((field) => !isSecret(field))] ?? ''
  const passwordAt = fields.findIndex(isSecret)
  const password = typed[passwordAt] ?? ''
  const longest = username === 'user_custom' ? MAX_CUSTOM_USER : MAX_CREDENTIAL
  const filled = typed.every((text) => text && text.length <= longest)
  const extras = fields.every(
    (field, at) => !isSecret(field) || at === passwordAt || typed[at] === EXTRA_SECRET,
  )
  if (!filled || !extras) return { username, password, scenario: WRONG }
  return { username, password, scenario: scenarioFor(username, password) }
}

function isSecret(field: CredentialField): boolean {
  return field.type === 'password' || field.type === 'pin'
}

/**
 * Whether this bank can be linked at all, before anybody signs in.
 * @throws ApiError `INSTITUTION_DOWN`, `INSTITUTION_NO_LONGER_SUPPORTED`, `PRODUCTS_NOT_SUPPORTED`.
 */
export function checkReachable(
  institution: Institution & { readonly products: readonly string[] },
  products: readonly string[],
): void {
  if (institution.status === 'DOWN') throw new ApiError('INSTITUTION_DOWN')
  if (institution.status === 'UNSUPPORTED') throw new ApiError('INSTITUTION_NO_LONGER_SUPPORTED')
  const lacking = products.filter((product) => !institution.products.includes(product))
  if (lacking.length > 0)
    throw new ApiError(
      'PRODUCTS_NOT_SUPPORTED',
      `the following products are not supported by this institution: ${JSON.stringify(lacking)}`,
    )
}

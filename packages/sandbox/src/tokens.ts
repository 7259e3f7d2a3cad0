import { ApiError } from './errors/api-error.ts'
import type { Random } from './random.ts'

export const ENVIRONMENTS = ['sandbox', 'development', 'production'] as const
export type Environment = (typeof ENVIRONMENTS)[number]
export type TokenType = 'link' | 'public' | 'access' | 'item-add'

const FORMAT =
  /^([a-z-]+)-(sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const REFUSAL = {
  link: 'INVALID_LINK_TOKEN',
  public: 'INVALID_PUBLIC_TOKEN',
  access: 'INVALID_ACCESS_TOKEN',
  // It stands where a public token can stand, and the contract has no code of its own for it.
  'item-add': 'INVALID_PUBLIC_TOKEN',
} as const

/** `<type>-<environment>-<uuid>` (link-contract I, token formats). */
export function issueToken(
  type: TokenType | 'processor',
  environment: Environment,
  random: Random,
): string {
  return `${type}-${environment}-${random.uuid()}`
}

/** @throws ApiError `INVALID_<TYPE>_TOKEN` when the text is no token of this type and environment (M 81). */
export function checkToken(type: TokenType, environment: Environment, text: string): void {
  const [, foundType, foundEnvironment] = FORMAT.exec(text) ?? []
  if (foundType !== type)
    throw new ApiError(
      REFUSAL[type],
      `provided ${type} token is in an invalid format. expected format: ${type}-<environment>-<identifier>`,
    )
  if (foundEnvironment !== environment)
    throw new ApiError(
      REFUSAL[type],
      `provided ${type} token is for the wrong environment. expected "${environment}", got "${foundEnvironment}"`,
    )
}

/** The refusal for a token that is well formed, but unknown, expired or used. */
export function unknownToken(type: TokenType): ApiError {
  return new ApiError(
    REFUSAL[type],
    type === 'item-add' ? 'could not find matching item-add token' : undefined,
  )
}

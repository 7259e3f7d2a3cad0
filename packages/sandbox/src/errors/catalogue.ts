import { ERROR_CODES } from '@linkflow/core/vocabulary'
import type { ErrorCode, ErrorType } from '@linkflow/core'
import { INSTITUTION_ERRORS } from './institution-errors.ts'
import { ITEM_ERRORS } from './item-errors.ts'
import { INVALID_INPUT_ERRORS, INVALID_REQUEST_ERRORS } from './request-errors.ts'
import { SERVICE_ERRORS } from './service-errors.ts'

/** What is fixed about an error: its HTTP status and its texts. */
export interface ErrorFacts {
  readonly status: number
  /** For developers; where a code has several texts, the one that fits anywhere. */
  readonly message: string
  /** For the user; `null` when the user did not cause it. */
  readonly display: string | null
}

export type CodeOf<T extends ErrorType> = (typeof ERROR_CODES)[T][number]
export type FactsOf<T extends ErrorType> = { readonly [C in CodeOf<T>]: ErrorFacts }

/** Every error that Linkflow knows, by type and code (link-contract G.2 to G.10). */
export const ERROR_CATALOGUE: { readonly [T in ErrorType]: FactsOf<T> } = {
  INVALID_REQUEST: INVALID_REQUEST_ERRORS,
  INVALID_INPUT: INVALID_INPUT_ERRORS,
  ITEM_ERROR: ITEM_ERRORS,
  INSTITUTION_ERROR: INSTITUTION_ERRORS,
  ...SERVICE_ERRORS,
  INVALID_RESULT: {},
  AUTH_ERROR: {},
  BANK_TRANSFER_ERROR: {},
  BASE_REPORT_ERROR: {},
  CHECK_REPORT_ERROR: {},
  CONSUMER_REPORT_ERROR: {},
  INCOME_VERIFICATION_ERROR: {},
  MICRODEPOSITS_ERROR: {},
  PARTNER_ERROR: {},
  PAYMENT_ERROR: {},
  SANDBOX_ERROR: {},
  SIGNAL_ERROR: {},
  TRANSACTION_ERROR: {},
  TRANSACTIONS_ERROR: {},
  TRANSFER_ERROR: {},
  USER_ERROR: {},
}

export interface KnownError extends ErrorFacts {
  readonly type: ErrorType
  readonly code: ErrorCode
}

/** By code alone. A code of two types (`PRODUCT_NOT_READY`) is the Item's: only asset reports mean the other. */
const BY_CODE: ReadonlyMap<string, KnownError> = new Map(
  // Object.keys loses the key type; the catalogue's own type says that it has exactly these keys.
  (Object.keys(ERROR_CATALOGUE) as ErrorType[])
    .flatMap((type) => errorsOf(type))
    .reverse()
    .map((error) => [error.code, error]),
)

/** @returns `null` for a text that is no code. */
export function findError(code: string): KnownError | null {
  return BY_CODE.get(code) ?? null
}

export function errorsOf(type: ErrorType): readonly KnownError[] {
  const facts: Readonly<Partial<Record<ErrorCode, ErrorFacts>>> = ERROR_CATALOGUE[type]
  return ERROR_CODES[type].flatMap((code: ErrorCode) => {
    const known = facts[code]
    return known ? [{ type, code, ...known }] : []
  })
}

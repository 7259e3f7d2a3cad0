import type { ErrorCode, ErrorType, FlowError } from '@linkflow/core'
import { ERROR_CATALOGUE, findError } from './catalogue.ts'

/** The body of every HTTP error (link-contract G.1). */
export interface ErrorBody extends FlowError {
  readonly request_id: string
  readonly suggested_action: null
}

/** A refusal of the contract's shape. Thrown anywhere in a handler; the app turns it into the HTTP answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly error_type: ErrorType
  readonly error_code: ErrorCode
  readonly display_message: string | null
  readonly status: number

  /**
   * @param code Its type, status and texts come from the catalogue.
   * @param message Instead of the catalogue's, where the contract has a more exact one.
   * @param status Instead of the catalogue's.
   */
  constructor(code: ErrorCode, message?: string, status?: number) {
    const known = findError(code)
    const facts = known ?? {
      type: 'API_ERROR' as const,
      ...ERROR_CATALOGUE.API_ERROR.INTERNAL_SERVER_ERROR,
    }
    super(message ?? facts.message)
    this.error_type = facts.type
    this.error_code = code
    this.display_message = facts.display
    this.status = status ?? facts.status
  }

  toFlowError(): FlowError {
    return {
      error_type: this.error_type,
      error_code: this.error_code,
      error_message: this.message,
      display_message: this.display_message,
    }
  }

  toBody(request_id: string): ErrorBody {
    return { ...this.toFlowError(), request_id, suggested_action: null }
  }
}

export function missingFields(fields: readonly string[]): ApiError {
  return new ApiError(
    'MISSING_FIELDS',
    `the following required fields are missing: ${fields.join(', ')}`,
  )
}

export function unknownFields(fields: readonly string[]): ApiError {
  return new ApiError(
    'UNKNOWN_FIELDS',
    `the following fields are not recognized by this endpoint: ${fields.join(', ')}`,
  )
}

/** @param problem Names the field: `count must be an integer`. */
export function invalidField(problem: string): ApiError {
  return new ApiError('INVALID_FIELD', problem)
}

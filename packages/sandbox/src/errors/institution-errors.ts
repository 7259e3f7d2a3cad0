import type { ErrorFacts, FactsOf } from './catalogue.ts'

const NOT_RESPONDING: ErrorFacts = institution(
  'this institution is not currently responding to this request. please try again soon',
  'This financial institution is not currently responding to requests. We apologize for the inconvenience.',
)

/** link-contract G.3. All are HTTP 400. */
export const INSTITUTION_ERRORS: FactsOf<'INSTITUTION_ERROR'> = {
  INSTITUTION_DOWN: NOT_RESPONDING,
  INSTITUTION_NO_LONGER_SUPPORTED: institution(
    'this institution is no longer supported',
    'This financial institution is no longer supported. We apologize for the inconvenience.',
  ),
  INSTITUTION_NOT_AVAILABLE: NOT_RESPONDING,
  INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT: institution(
    'this institution is not enabled in this environment',
  ),
  INSTITUTION_NOT_RESPONDING: NOT_RESPONDING,
  INSTITUTION_REGISTRATION_REQUIRED: institution(
    'this institution must be registered for before it can be used',
  ),
  UNAUTHORIZED_INSTITUTION: institution('this client is not authorized to use this institution'),
  UNSUPPORTED_RESPONSE: institution(
    'the data returned from the financial institution is not supported',
  ),
}

function institution(message: string, display: string | null = null): ErrorFacts {
  return { status: 400, message, display }
}

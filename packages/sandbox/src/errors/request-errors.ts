import type { ErrorFacts, FactsOf } from './catalogue.ts'

/** link-contract G.5. */
export const INVALID_REQUEST_ERRORS: FactsOf<'INVALID_REQUEST'> = {
  INCOMPATIBLE_API_VERSION: refused('this API version is not compatible with the request'),
  INVALID_ACCOUNT_NUMBER: refused(
    'the account number does not match the mask of the account',
    'The account number does not match the account. Please check it and try again.',
  ),
  INVALID_BODY: refused('body could not be parsed as JSON'),
  INVALID_CONFIGURATION: refused('the configuration is not valid'),
  INVALID_FIELD: refused('a field has an invalid value'),
  INVALID_HEADERS: refused('Content-Type must be application/json'),
  MISSING_FIELDS: refused('required fields are missing'),
  NO_LONGER_AVAILABLE: refused('this endpoint has been discontinued', null, 404),
  NOT_FOUND: refused('not found', null, 404),
  SANDBOX_ONLY: refused('this endpoint is only available in the sandbox environment'),
  UNKNOWN_FIELDS: refused('fields are not recognized by this endpoint'),
}

/** link-contract G.6. */
export const INVALID_INPUT_ERRORS: FactsOf<'INVALID_INPUT'> = {
  ADDITIONAL_CONSENT_REQUIRED: refused(
    'client does not have user consent to access this data. send the user through update mode to ask for it',
  ),
  DIRECT_INTEGRATION_NOT_ENABLED: refused(
    'your client ID is only authorized to use Link for this request',
  ),
  INCORRECT_DEPOSIT_AMOUNTS: refused(
    'incorrect deposit amounts',
    'The amounts were not right. Please check them and try again.',
  ),
  INCORRECT_DEPOSIT_VERIFICATION: refused(
    'the deposit verification was not correct',
    'The code was not right. Please check it and try again.',
  ),
  INVALID_ACCESS_TOKEN: refused('could not find matching access token'),
  INVALID_ACCOUNT_ID: refused('failed to find requested account ID for requested item'),
  INVALID_API_KEYS: refused('invalid client_id or secret provided'),
  INVALID_INSTITUTION: refused('invalid institution_id provided'),
  INVALID_LINK_CUSTOMIZATION: refused('requested link customization is not found'),
  INVALID_LINK_TOKEN: refused('invalid link_token provided'),
  INVALID_PROCESSOR_TOKEN: refused('could not find matching processor token'),
  INVALID_PRODUCT: refused('client is not authorized to access the requested products'),
  INVALID_PUBLIC_TOKEN: refused('could not find matching public token'),
  INVALID_STRIPE_ACCOUNT: refused('no Stripe account is linked with this client'),
  INVALID_USER_ID: refused('could not find matching user id'),
  INVALID_USER_TOKEN: refused('could not find matching user token'),
  INVALID_WEBHOOK_VERIFICATION_KEY_ID: refused('invalid key_id provided'),
  PROFILE_AUTHENTICATION_FAILED: refused('the profile could not be authenticated'),
  PUBLIC_KEY_NOT_ENABLED: refused('Current version not supported'),
  TOO_MANY_VERIFICATION_ATTEMPTS: refused('too many attempts to verify the deposit'),
  UNAUTHORIZED_ENVIRONMENT: refused('you are not authorized to use this environment'),
  UNAUTHORIZED_ROUTE_ACCESS: refused('client is not authorized to access this route'),
  USER_PERMISSION_REVOKED: refused('the user has revoked the permission to access this item'),
}

function refused(message: string, display: string | null = null, status = 400): ErrorFacts {
  return { status, message, display }
}

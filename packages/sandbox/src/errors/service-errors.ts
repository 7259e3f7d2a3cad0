import type { CodeOf, ErrorFacts, FactsOf } from './catalogue.ts'

type ServiceErrorType =
  | 'API_ERROR'
  | 'RATE_LIMIT_EXCEEDED'
  | 'OAUTH_ERROR'
  | 'RECAPTCHA_ERROR'
  | 'ASSET_REPORT_ERROR'

const LIMITED: ErrorFacts = fact(
  429,
  'rate limit exceeded for attempts to access this item. please try again later',
)

const RATE_LIMITS: FactsOf<'RATE_LIMIT_EXCEEDED'> = {
  ACCOUNTS_BALANCE_GET_LIMIT: LIMITED,
  ACCOUNTS_LIMIT: LIMITED,
  ADDITION_LIMIT: LIMITED,
  AUTH_LIMIT: LIMITED,
  BALANCE_LIMIT: LIMITED,
  CREDITS_EXHAUSTED: LIMITED,
  IDENTITY_LIMIT: LIMITED,
  INCOME_LIMIT: LIMITED,
  INSTITUTION_RATE_LIMIT: LIMITED,
  INSTITUTIONS_GET_BY_ID_LIMIT: LIMITED,
  INSTITUTIONS_GET_LIMIT: LIMITED,
  INVESTMENT_HOLDINGS_GET_LIMIT: LIMITED,
  INVESTMENT_TRANSACTIONS_LIMIT: LIMITED,
  ITEM_GET_LIMIT: LIMITED,
  RATE_LIMIT: LIMITED,
  TRANSACTIONS_LIMIT: LIMITED,
} satisfies Record<CodeOf<'RATE_LIMIT_EXCEEDED'>, ErrorFacts>

/** link-contract G.4, G.7 to G.10. */
export const SERVICE_ERRORS: { readonly [T in ServiceErrorType]: FactsOf<T> } = {
  API_ERROR: {
    INTERNAL_SERVER_ERROR: fact(500, 'an unexpected error occurred'),
    PLANNED_MAINTENANCE: fact(503, 'the service is down for planned maintenance'),
  },
  RATE_LIMIT_EXCEEDED: RATE_LIMITS,
  OAUTH_ERROR: {
    INCORRECT_LINK_TOKEN: fact(400, 'link token does not match original link token'),
    INCORRECT_OAUTH_NONCE: fact(400, 'nonce does not match'),
    OAUTH_STATE_ID_ALREADY_PROCESSED: fact(208, 'the OAuth state id has already been processed'),
    OAUTH_STATE_ID_NOT_FOUND: fact(404, 'the OAuth state id was not found'),
  },
  RECAPTCHA_ERROR: {
    RECAPTCHA_BAD: fact(400, 'the challenge was not passed', 'The challenge was not passed.'),
    RECAPTCHA_REQUIRED: fact(400, 'a challenge has to be passed first'),
  },
  ASSET_REPORT_ERROR: {
    ASSET_REPORT_GENERATION_FAILED: fact(400, 'the asset report could not be generated'),
    DATA_UNAVAILABLE: fact(400, 'the data of the asset report is not available'),
    INVALID_PARENT: fact(400, 'the parent of the asset report is not valid'),
    PRODUCT_NOT_ENABLED: fact(400, 'the product is not enabled for this asset report'),
    PRODUCT_NOT_READY: fact(400, 'the asset report is not ready yet'),
  },
}

function fact(status: number, message: string, display: string | null = null): ErrorFacts {
  return { status, message, display }
}

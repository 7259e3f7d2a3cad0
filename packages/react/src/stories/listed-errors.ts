import type { ErrorCode } from '@linkflow/core'
import type { ERROR_CODES } from '@linkflow/core/vocabulary'

/** What Link meets of the types whose other codes only answer an app's own server (link-contract G.5–G.7). */
const ALSO: readonly ErrorCode[] = [
  'INVALID_ACCOUNT_NUMBER',
  'INVALID_CONFIGURATION',
  'INVALID_FIELD',
  'ADDITIONAL_CONSENT_REQUIRED',
  'INCORRECT_DEPOSIT_VERIFICATION',
  'INVALID_ACCOUNT_ID',
  'INVALID_INSTITUTION',
  'INVALID_LINK_CUSTOMIZATION',
  'INVALID_LINK_TOKEN',
  'INVALID_PRODUCT',
  'INVALID_PUBLIC_TOKEN',
  'PROFILE_AUTHENTICATION_FAILED',
  'PUBLIC_KEY_NOT_ENABLED',
  'TOO_MANY_VERIFICATION_ATTEMPTS',
  'USER_PERMISSION_REVOKED',
  'INSTITUTION_RATE_LIMIT',
  'RATE_LIMIT',
]

/**
 * Every error code that Link can meet, each of which is a story.
 *
 * @param codes Core's table. Passed in, because Storybook's configuration reads this file without a bundler.
 */
export function listedErrors(codes: typeof ERROR_CODES): readonly ErrorCode[] {
  const { ITEM_ERROR, INSTITUTION_ERROR, API_ERROR, OAUTH_ERROR, RECAPTCHA_ERROR } = codes
  return [
    ...ITEM_ERROR,
    ...INSTITUTION_ERROR,
    ...API_ERROR,
    ...OAUTH_ERROR,
    ...RECAPTCHA_ERROR,
    ...ALSO,
  ]
}

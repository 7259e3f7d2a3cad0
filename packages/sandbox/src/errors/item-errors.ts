import type { ErrorFacts, FactsOf } from './catalogue.ts'

/** link-contract G.2. All are HTTP 400. */
export const ITEM_ERRORS: FactsOf<'ITEM_ERROR'> = {
  ACCESS_NOT_GRANTED: item(
    'access to this product was not granted for the account',
    'You need to grant access to this account. Please try again and allow the access that is asked for.',
  ),
  INSTANT_MATCH_FAILED: item('Item cannot be verified through Instant Match'),
  INSUFFICIENT_CREDENTIALS: item(
    'insufficient authorization was provided to complete the request',
    'INSUFFICIENT_CREDENTIALS',
  ),
  INVALID_CREDENTIALS: item(
    'the provided credentials were not correct',
    'The provided credentials were not correct. Please try again.',
  ),
  INVALID_MFA: item(
    'the provided MFA response(s) were not correct',
    'The provided MFA responses were not correct. Please try again.',
  ),
  INVALID_OTP: item('the one-time password provided is invalid', 'That code was not right.'),
  INVALID_PHONE_NUMBER: item('the provided phone number was invalid'),
  INVALID_SEND_METHOD: item('the provided MFA send_method was invalid'),
  INVALID_UPDATED_USERNAME: item(
    'the username provided to /item/credentials/update does not match the original username for the item',
    'The username does not match the one that this account was linked with.',
  ),
  ITEM_CONCURRENTLY_DELETED: item('This item was deleted while the operation was in progress'),
  ITEM_LOCKED: item(
    "the account is locked. prompt the user to visit the institution's site and unlock their account",
    "The given account has been locked by the financial institution. Please visit your financial institution's website to unlock your account.",
  ),
  ITEM_LOGIN_REQUIRED: item(
    "the login details of this item have changed (credentials, MFA, or required user action) and a user login is required to update this information. use Link's update mode to restore the item to a good state",
  ),
  ITEM_NO_ERROR: item('the item is in a good state: there is nothing to update'),
  ITEM_NOT_FOUND: item('the Item you requested cannot be found: it may have been removed'),
  ITEM_NOT_SUPPORTED: item(
    'this account is currently not supported',
    'The given account is not currently supported for this financial institution. We apologize for the inconvenience.',
  ),
  MANUAL_VERIFICATION_REQUIRED: item('the user must verify the account manually'),
  MFA_NOT_SUPPORTED: item(
    'this account requires a MFA type that we do not currently support for the institution',
    'The multi-factor security features enabled on this account are not currently supported for this financial institution. We apologize for the inconvenience.',
  ),
  NO_ACCOUNTS: item(
    'no valid accounts were found for this item',
    "No valid accounts were found at the financial institution. Please visit your financial institution's website to confirm accounts are available.",
  ),
  NO_AUTH_ACCOUNTS: item('no valid Auth accounts were found for this item'),
  NO_INVESTMENT_ACCOUNTS: item('no valid investment accounts were found for this item'),
  NO_INVESTMENT_AUTH_ACCOUNTS: item('no valid Investments Auth accounts were found for this item'),
  NO_LIABILITY_ACCOUNTS: item('no valid liability accounts were found for this item'),
  PASSWORD_RESET_REQUIRED: item(
    'the user must reset their password at the institution',
    "Your password has to be reset. Please visit your financial institution's website to set a new one.",
  ),
  PRODUCT_NOT_ENABLED: item('this product is not enabled for this item'),
  PRODUCT_NOT_READY: item(
    'the requested product is not yet ready. please provide a webhook or try the request again later',
  ),
  PRODUCTS_NOT_SUPPORTED: item('the requested products are not supported by this institution'),
  USER_INPUT_TIMEOUT: item(
    'user must retry this operation',
    'The application timed out waiting for user input',
  ),
  USER_SETUP_REQUIRED: item(
    "the account has not been fully set up. prompt the user to visit the issuing institution's site and finish the setup process",
    "The given account is not fully setup. Please visit your financial institution's website to setup your account.",
  ),
}

function item(message: string, display: string | null = null): ErrorFacts {
  return { status: 400, message, display }
}

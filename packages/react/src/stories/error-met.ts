import type { ErrorCode, LinkState, Stop } from '@linkflow/core'
import { at, transition } from '@linkflow/core'
import { ACCOUNTS, errorOf, flowOf, sessionOf } from './fixtures.ts'

const CREDENTIALS: Stop = { pane: 'credentials', data: { error: null } }
const BANK_PAGE: Stop = { pane: 'oauth', data: { page: null, phase: 'ready' } }
const PHONE_CODE: Stop = { pane: 'phone-code', data: { error: null } }
const DEPOSIT: Stop = { pane: 'deposit-verification', data: { error: null } }
const CODE: Stop = {
  pane: 'mfa',
  data: { challenge: { type: 'code', message: 'Code sent to ••• ••• 1111' }, error: null },
}
const ACCOUNT_NUMBER: Stop = {
  pane: 'numbers',
  data: {
    routing_number: '021000021',
    account: { name: 'Plaid Saving', mask: '1111' },
    error: null,
  },
}

/** The steps that meet an error which none but they can meet; the others are met by the credentials. */
const MET_AT: { readonly [C in ErrorCode]?: Stop } = {
  INVALID_MFA: CODE,
  INVALID_SEND_METHOD: CODE,
  INVALID_ACCOUNT_ID: {
    pane: 'select-account',
    data: { accounts: ACCOUNTS.slice(0, 4), error: null },
  },
  INVALID_ACCOUNT_NUMBER: ACCOUNT_NUMBER,
  INSTANT_MATCH_FAILED: ACCOUNT_NUMBER,
  INCORRECT_DEPOSIT_VERIFICATION: DEPOSIT,
  TOO_MANY_VERIFICATION_ATTEMPTS: DEPOSIT,
  INVALID_PHONE_NUMBER: { pane: 'phone', data: { error: null } },
  INVALID_OTP: PHONE_CODE,
  PROFILE_AUTHENTICATION_FAILED: PHONE_CODE,
  RECAPTCHA_BAD: { pane: 'recaptcha', data: null },
  ACCESS_NOT_GRANTED: BANK_PAGE,
  INSUFFICIENT_CREDENTIALS: BANK_PAGE,
  INCORRECT_OAUTH_NONCE: BANK_PAGE,
  OAUTH_STATE_ID_ALREADY_PROCESSED: BANK_PAGE,
  OAUTH_STATE_ID_NOT_FOUND: BANK_PAGE,
}

/** What the machine makes of the error, at the step that meets it: inline, an Error pane, or the end (link-contract G.12). */
export function errorMet(code: ErrorCode): LinkState {
  const from = MET_AT[code] ?? CREDENTIALS
  const verifies = from.pane === 'deposit-verification'
  const session = sessionOf({
    update_mode: verifies || code === 'INVALID_UPDATED_USERNAME',
    verification: verifies ? { kind: 'same_day', account_mask: '0000' } : null,
    remember_me: from.pane === 'phone' || from.pane === 'phone-code',
  })
  const reply = { kind: 'refused', request_id: 'refusal', error: errorOf(code) } as const
  const waiting = at('loading', flowOf({ session }), { from })
  return transition(waiting, { type: 'session.replied', attempt: 0, reply }).state
}

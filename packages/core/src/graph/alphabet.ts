import type { SessionReply } from '../client/link-client.ts'
import type { LinkSession } from '../client/session.ts'
import type { LinkEvent } from '../event.ts'
import type { LinkState } from '../state.ts'
import {
  ACCOUNTS,
  BRAND,
  CHALLENGES,
  DEGRADED,
  DOWN,
  ERRORS,
  INSTITUTION,
  ITEM,
  OAUTH_BANK,
  SAVED,
  SESSION,
  UNSUPPORTED,
  specimenError,
} from './specimens.ts'

/** Every reply that a back end may send. */
export const REPLIES: readonly SessionReply[] = [
  ...CHALLENGES.map((challenge) => ({ kind: 'mfa' as const, request_id: 'reply', challenge })),
  { kind: 'accounts', request_id: 'reply', accounts: ACCOUNTS },
  { kind: 'recaptcha', request_id: 'reply' },
  {
    kind: 'oauth',
    request_id: 'reply',
    url: 'https://bank.example/sign-in',
    oauth_state_id: 'one',
  },
  { kind: 'numbers', request_id: 'reply', account: { name: 'Plaid Checking', mask: '0000' } },
  { kind: 'reroute', request_id: 'reply', institutions: [INSTITUTION], optional: true },
  { kind: 'otp', request_id: 'reply' },
  { kind: 'saved', request_id: 'reply', institutions: SAVED },
  { kind: 'saved', request_id: 'reply', institutions: [] },
  { kind: 'connected', request_id: 'reply', item: ITEM },
  ...ERRORS.map((error) => ({ kind: 'refused' as const, request_id: 'reply', error })),
]

const REPAIR: LinkSession = { ...SESSION, institution: INSTITUTION, update_mode: true }

/** The sessions that differ in how the flow runs; each is explored by itself. */
export const SESSIONS: Readonly<Record<string, LinkSession>> = {
  plain: SESSION,
  'one account': { ...SESSION, account_selection: 'one' },
  'bank given up front': { ...SESSION, institution: INSTITUTION },
  repair: REPAIR,
  'repair at a bank’s own page': { ...REPAIR, institution: OAUTH_BANK },
  'micro-deposit to verify': {
    ...REPAIR,
    verification: { kind: 'same_day', account_mask: '0000' },
  },
  'return from a bank’s own page': {
    ...SESSION,
    institution: OAUTH_BANK,
    oauth_return: { oauth_state_id: 'one' },
  },
  'account numbers': { ...SESSION, numbers: true, auth_type_select: true },
  'returning user': { ...SESSION, remember_me: true },
  'several banks': { ...SESSION, multi_item: true },
  'data use': {
    ...SESSION,
    data_use: {
      use_cases: ['Budgeting'],
      products: [{ product: 'transactions', data_types: ['Transactions'] }],
    },
  },
}

/** What a bank may be matters to the list alone: one session tries all kinds, the others both ways to sign in. */
const ALL_KINDS = [INSTITUTION, DEGRADED, DOWN, UNSUPPORTED, OAUTH_BANK, BRAND]
const BOTH_SIGN_INS = [INSTITUTION, OAUTH_BANK]

const ANYTIME: readonly LinkEvent[] = [
  {
    type: 'session.refused',
    error: specimenError('INVALID_INPUT', 'INVALID_LINK_TOKEN'),
    request_id: 'start',
    link_session_id: 'none',
  },
  { type: 'open.requested' },
  { type: 'open.requested', institution: INSTITUTION },
  { type: 'consent.accepted' },
  { type: 'data-types.viewed' },
  { type: 'phone.submitted' },
  { type: 'phone.skipped' },
  { type: 'phone-code.submitted' },
  { type: 'saved-institution.selected', institution_id: INSTITUTION.institution_id },
  { type: 'saved-institution.selected', institution_id: 'ins_unknown' },
  { type: 'new-institution.pressed' },
  { type: 'auth-type.selected', auth_type: 'instant' },
  { type: 'auth-type.selected', auth_type: 'manual' },
  { type: 'manual.pressed' },
  { type: 'institution.searched', query: 'platy', request_id: 'search' },
  { type: 'institution.searched', query: '', request_id: 'search' },
  { type: 'credentials.submitted' },
  { type: 'oauth.opened' },
  { type: 'oauth.blocked' },
  { type: 'oauth.returned', oauth_state_id: 'one' },
  { type: 'oauth.returned', oauth_state_id: 'another' },
  { type: 'oauth.closed' },
  { type: 'oauth.timed-out' },
  { type: 'recaptcha.solved' },
  { type: 'mfa.submitted' },
  { type: 'routing-number.submitted', routing_number: '021000021' },
  { type: 'routing-number.submitted', routing_number: '021000022' },
  { type: 'account-number.submitted', account_number_mask: '0000', account_type: 'checking' },
  { type: 'deposit-code.submitted' },
  { type: 'accounts.submitted', account_ids: [] },
  { type: 'accounts.submitted', account_ids: ['account-checking'] },
  { type: 'accounts.submitted', account_ids: ['account-checking', 'account-saving'] },
  { type: 'accounts.submitted', account_ids: ['account-unknown'] },
  { type: 'back.pressed' },
  { type: 'retry.pressed' },
  { type: 'another.pressed' },
  { type: 'finish.pressed' },
  { type: 'exit.requested' },
  { type: 'exit.confirmed' },
  { type: 'exit.declined' },
  { type: 'exit.forced' },
]

/** A reply that comes too late is ignored before it is looked at: one of each sort will do. */
const LATE = REPLIES.filter(({ kind }) => ['connected', 'oauth', 'refused'].includes(kind)).slice(
  0,
  3,
)

/** Everything that may happen at any time in that session, in any order, late replies included. */
export function alphabet(session: LinkSession): (state: LinkState) => readonly LinkEvent[] {
  const started: LinkEvent = { type: 'session.started', session, request_id: 'start' }
  const choices = (session === SESSION ? ALL_KINDS : BOTH_SIGN_INS).map(
    (institution) => ({ type: 'institution.selected', institution }) as const,
  )
  return (state) => {
    const latest = state.flow?.attempt ?? 0
    const replied = (attempt: number) => (reply: SessionReply) =>
      ({ type: 'session.replied', attempt, reply }) as const
    return [
      started,
      ...ANYTIME,
      ...choices,
      ...REPLIES.map(replied(latest)),
      ...LATE.map(replied(latest - 1)),
    ]
  }
}

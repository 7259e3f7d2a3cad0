import type { SessionReply } from '../client/link-client.ts'
import type { LinkSession } from '../client/session.ts'
import type { LinkEvent } from '../event.ts'
import type { LinkState } from '../state.ts'
import {
  ACCOUNTS,
  CHALLENGES,
  ERRORS,
  INSTITUTION,
  ITEM,
  SESSION,
  specimenError,
} from './specimens.ts'

/** Every reply that a back end may send. */
export const REPLIES: readonly SessionReply[] = [
  ...CHALLENGES.map((challenge) => ({ kind: 'mfa' as const, request_id: 'reply', challenge })),
  { kind: 'accounts', request_id: 'reply', accounts: ACCOUNTS },
  { kind: 'connected', request_id: 'reply', item: ITEM },
  ...ERRORS.map((error) => ({ kind: 'refused' as const, request_id: 'reply', error })),
]

/** The sessions that differ in how the flow runs. */
export const SESSIONS: readonly LinkSession[] = [
  SESSION,
  { ...SESSION, account_selection: 'one' },
  { ...SESSION, institution: INSTITUTION },
  { ...SESSION, institution: INSTITUTION, update_mode: true },
]

const ANYTIME: readonly LinkEvent[] = [
  ...SESSIONS.map((session) => ({
    type: 'session.started' as const,
    session,
    request_id: 'start',
  })),
  {
    type: 'session.refused',
    error: specimenError('INVALID_INPUT', 'INVALID_LINK_TOKEN'),
    request_id: 'start',
    link_session_id: 'none',
  },
  { type: 'open.requested' },
  { type: 'consent.accepted' },
  { type: 'institution.searched', query: 'platy', request_id: 'search' },
  { type: 'institution.searched', query: '', request_id: 'search' },
  { type: 'institution.selected', institution: INSTITUTION },
  { type: 'credentials.submitted' },
  { type: 'mfa.submitted' },
  { type: 'accounts.submitted', account_ids: [] },
  { type: 'accounts.submitted', account_ids: ['account-checking'] },
  { type: 'accounts.submitted', account_ids: ['account-checking', 'account-saving'] },
  { type: 'accounts.submitted', account_ids: ['account-unknown'] },
  { type: 'back.pressed' },
  { type: 'retry.pressed' },
  { type: 'finish.pressed' },
  { type: 'exit.requested' },
  { type: 'exit.confirmed' },
  { type: 'exit.declined' },
  { type: 'exit.forced' },
]

/** Everything that may happen at any time, in any order: each reply also a moment too late. */
export function alphabet(state: LinkState): readonly LinkEvent[] {
  const latest = state.flow?.attempt ?? 0
  const replies = REPLIES.flatMap((reply) => [
    { type: 'session.replied' as const, attempt: latest, reply },
    { type: 'session.replied' as const, attempt: latest - 1, reply },
  ])
  return [...ANYTIME, ...replies]
}

import type { MfaChallenge } from '../client/challenge.ts'
import type { SessionReply } from '../client/link-client.ts'
import type { LinkSession } from '../client/session.ts'
import type { FlowError } from '../vocabulary/error-code.ts'
import type { Cue } from './rehearse.ts'
import { ACCOUNTS, CHALLENGES, INSTITUTION, ITEM, SESSION } from './specimens.ts'

/** The cues that walk a flow from pane to pane. */
export const opened = (session: LinkSession = SESSION): Cue[] => [
  { type: 'session.started', session, request_id: 'start' },
  { type: 'open.requested' },
]

export const atInstitutions = (session?: LinkSession): Cue[] => [
  ...opened(session),
  { type: 'consent.accepted' },
]

export const atCredentials = (session?: LinkSession): Cue[] => [
  ...atInstitutions(session),
  { type: 'institution.selected', institution: INSTITUTION },
]

export const atLoading = (session?: LinkSession): Cue[] => [
  ...atCredentials(session),
  { type: 'credentials.submitted' },
]

export const atMfa = (type: MfaChallenge['type']): Cue[] => [...atLoading(), challenged(type)]

export const atAccounts = (session?: LinkSession): Cue[] => [...atLoading(session), offered]

export const atConnected = (): Cue[] => [...atLoading(), connected]

export const atError = (error: FlowError): Cue[] => [...atLoading(), refused(error)]

export const replied = (reply: SessionReply): Cue => ({ type: 'reply', reply })

export const offered: Cue = {
  type: 'reply',
  reply: { kind: 'accounts', request_id: 'offer', accounts: ACCOUNTS },
}

export const connected: Cue = {
  type: 'reply',
  reply: { kind: 'connected', request_id: 'connect', item: ITEM },
}

export function challenged(type: MfaChallenge['type']): Cue {
  const challenge = CHALLENGES.find((other) => other.type === type)
  if (!challenge) throw new RangeError(`There is no specimen of a ${type} challenge.`)
  return { type: 'reply', reply: { kind: 'mfa', request_id: 'challenge', challenge } }
}

export function refused(error: FlowError): Cue {
  return { type: 'reply', reply: { kind: 'refused', request_id: 'refusal', error } }
}

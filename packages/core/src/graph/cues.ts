import type { MfaChallenge } from '../client/challenge.ts'
import type { SavedInstitution, SessionReply } from '../client/link-client.ts'
import type { LinkSession } from '../client/session.ts'
import type { FlowError } from '../vocabulary/error-code.ts'
import type { Cue } from './rehearse.ts'
import {
  ACCOUNTS,
  BRAND,
  CHALLENGES,
  INSTITUTION,
  ITEM,
  OAUTH_BANK,
  PAGE,
  SAVED,
  SESSION,
} from './specimens.ts'

/** The specimen of a session, but for what is given. */
export const sessionWith = (more: Partial<LinkSession>): LinkSession => ({ ...SESSION, ...more })

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

export const atConnected = (session?: LinkSession): Cue[] => [...atLoading(session), connected]

export const atError = (error: FlowError): Cue[] => [...atLoading(), refused(error)]

/** At a bank with a page of its own, whose address is still being asked for. */
export const atOAuth = (session?: LinkSession): Cue[] => [
  ...atInstitutions(session),
  { type: 'institution.selected', institution: OAUTH_BANK },
]

/** The page is known, and one click opens it. */
export const atOAuthPage = (session?: LinkSession): Cue[] => [...atOAuth(session), replied(PAGE)]

export const atBrand = (): Cue[] => [
  ...atInstitutions(),
  { type: 'institution.selected', institution: BRAND },
]

export const atRecaptcha = (): Cue[] => [
  ...atLoading(),
  replied({ kind: 'recaptcha', request_id: 'challenge' }),
]

export const atAuthType = (): Cue[] =>
  atInstitutions(sessionWith({ numbers: true, auth_type_select: true }))

export const atNumbers = (): Cue[] => [
  ...atInstitutions(sessionWith({ numbers: true })),
  { type: 'manual.pressed' },
]

/** The numbers are typed and submitted. */
export const atNumbersLoading = (): Cue[] => [
  ...atNumbers(),
  { type: 'routing-number.submitted', routing_number: '110000000' },
  { type: 'account-number.submitted', account_number_mask: '0000', account_type: 'checking' },
]

export const atReroute = (optional: boolean): Cue[] => [
  ...atNumbersLoading(),
  replied({ kind: 'reroute', request_id: 'reroute', institutions: [INSTITUTION], optional }),
]

export const atDeposit = (): Cue[] =>
  opened(
    sessionWith({
      update_mode: true,
      institution: INSTITUTION,
      verification: { kind: 'same_day', account_mask: '0000' },
    }),
  )

export const atPhone = (more: Partial<LinkSession> = {}): Cue[] =>
  atInstitutions(sessionWith({ remember_me: true, ...more }))

export const atPhoneCode = (more?: Partial<LinkSession>): Cue[] => [
  ...atPhone(more),
  { type: 'phone.submitted' },
  replied({ kind: 'otp', request_id: 'otp' }),
]

export const atSavedInstitutions = (institutions: readonly SavedInstitution[] = SAVED): Cue[] => [
  ...atPhoneCode(),
  { type: 'phone-code.submitted' },
  replied({ kind: 'saved', request_id: 'saved', institutions }),
]

export const atSavedAccounts = (institutions: readonly SavedInstitution[] = SAVED): Cue[] => [
  ...atSavedInstitutions(institutions),
  { type: 'saved-institution.selected', institution_id: INSTITUTION.institution_id },
]

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

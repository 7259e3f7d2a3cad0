import type { FlowError } from '../vocabulary/error-code.ts'
import type { LinkedAccount, OfferedAccount } from './account.ts'
import type { MfaChallenge } from './challenge.ts'
import type { HostRecord } from '../host/host-event.ts'
import type { Institution } from './institution.ts'
import type { LinkSession, StartRequest } from './session.ts'

/** The part of `AbortSignal` that a client needs; every `AbortSignal` is one. */
export interface Cancellation {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
}

export interface CallOptions {
  readonly signal?: Cancellation | undefined
}

/** The session could not start, or the request was refused. */
export interface Refusal {
  readonly kind: 'refused'
  readonly request_id: string
  readonly error: FlowError
}

export type StartReply =
  | { readonly kind: 'started'; readonly request_id: string; readonly session: LinkSession }
  | Refusal

/** A page of institutions that support every product and a country of the session, best match first. */
export type InstitutionsReply =
  | {
      readonly kind: 'institutions'
      readonly request_id: string
      readonly institutions: readonly Institution[]
      /** How many there are in all. */
      readonly total: number
    }
  | Refusal

export interface InstitutionsRequest {
  readonly link_session_id: string
  /** What was typed; the empty string lists the institutions to show first. */
  readonly query: string
  /** How many to skip. */
  readonly offset: number
  /** How many to return, 1 to 100. */
  readonly count: number
}

/** What a linked Item consists of; the host gets it with `onSuccess` (link-contract C.1). */
export interface LinkedItem {
  /** `public-<env>-<uuid>`, 30 minutes, once; `null` in flows that make no Item. */
  readonly public_token: string | null
  /** `null` where no bank was named (micro-deposits, M 69). */
  readonly institution: { readonly institution_id: string; readonly name: string } | null
  /** Only the selected accounts where Select Account is on (M 67). */
  readonly accounts: readonly LinkedAccount[]
}

/** What the back end wants next. A refusal is an answer too: nothing here rejects. */
export type SessionReply =
  | { readonly kind: 'mfa'; readonly request_id: string; readonly challenge: MfaChallenge }
  | {
      readonly kind: 'accounts'
      readonly request_id: string
      readonly accounts: readonly OfferedAccount[]
    }
  /** The bank's own page, for a sign-in there. */
  | {
      readonly kind: 'oauth'
      readonly request_id: string
      readonly url: string
      readonly oauth_state_id: string
    }
  | { readonly kind: 'recaptcha'; readonly request_id: string }
  /** The full numbers of the account that was selected (E.2.10c). */
  | {
      readonly kind: 'numbers'
      readonly request_id: string
      readonly account: { readonly name: string; readonly mask: string | null }
    }
  /** Banks of that routing number that could be signed in to instead; `optional` when the user may decline. */
  | {
      readonly kind: 'reroute'
      readonly request_id: string
      readonly institutions: readonly Institution[]
      readonly optional: boolean
    }
  /** A one-time code is on its way to the phone. */
  | { readonly kind: 'otp'; readonly request_id: string }
  /** The phone is verified; these are the banks it knows, possibly none. */
  | {
      readonly kind: 'saved'
      readonly request_id: string
      readonly institutions: readonly SavedInstitution[]
    }
  | { readonly kind: 'connected'; readonly request_id: string; readonly item: LinkedItem }
  | Refusal

/** A bank that a returning user linked before, with the accounts to choose from. */
export interface SavedInstitution {
  readonly institution: Institution
  readonly accounts: readonly OfferedAccount[]
}

/** What the user answered. Secrets travel in `values` and nowhere else. */
export type SessionAnswer =
  | {
      readonly type: 'credentials'
      readonly institution_id: string
      /** By field name. */
      readonly values: Readonly<Record<string, string>>
    }
  | {
      readonly type: 'mfa'
      /** A `device_id`, a code, or one answer for each question in order. */
      readonly values: readonly string[]
    }
  | { readonly type: 'accounts'; readonly account_ids: readonly string[] }
  /** Asks where the bank's own sign-in page is. */
  | { readonly type: 'oauth'; readonly institution_id: string }
  /** The user came back from it. */
  | { readonly type: 'oauth-return'; readonly oauth_state_id: string }
  | { readonly type: 'recaptcha' }
  | {
      readonly type: 'numbers'
      /** Nine digits with a valid checksum. */
      readonly routing_number: string
      readonly account_type: 'checking' | 'savings'
      /** The account number. */
      readonly values: readonly string[]
    }
  /** The user keeps to the numbers, and does not sign in at the bank they name. */
  | { readonly type: 'numbers-kept' }
  /** The code of a micro-deposit in `values`. */
  | { readonly type: 'deposit'; readonly values: readonly string[] }
  /** The phone number (E.164) in `values`. */
  | { readonly type: 'phone'; readonly values: readonly string[] }
  /** The one-time code in `values`. */
  | { readonly type: 'otp'; readonly values: readonly string[] }
  | {
      readonly type: 'saved-accounts'
      readonly institution_id: string
      readonly account_ids: readonly string[]
    }

export interface AnswerRequest {
  readonly link_session_id: string
  readonly answer: SessionAnswer
}

/**
 * What a back end implements to run the flow on its own bank connection. Every method resolves, with a refusal of
 * the contract's shape where it cannot do what was asked; a rejection is taken for `API_ERROR`.
 */
export interface LinkClient {
  /** Checks the token and describes the session. A refusal ends the session before it opens. */
  start(request: StartRequest, options?: CallOptions): Promise<StartReply>
  /** Lists or searches institutions. */
  institutions(request: InstitutionsRequest, options?: CallOptions): Promise<InstitutionsReply>
  /** Takes the user's answer and says what comes next. */
  answer(request: AnswerRequest, options?: CallOptions): Promise<SessionReply>
  /** Hears what the host hears, for the session's log. Optional; its outcome is ignored. */
  record?(record: HostRecord): Promise<void>
}

import type { LinkedItem, SavedInstitution } from './client/link-client.ts'
import type { OfferedAccount } from './client/account.ts'
import type { MfaChallenge } from './client/challenge.ts'
import type { Institution } from './client/institution.ts'
import type { LinkSession } from './client/session.ts'
import type { FlowError } from './vocabulary/error-code.ts'

/** What every open pane carries. */
export interface Flow {
  readonly session: LinkSession
  /** The bank chosen so far. */
  readonly institution: Institution | null
  /** The last error the user met, recoverable or not: `onExit` hands it over (link-contract C.2). */
  readonly error: FlowError | null
  /** Of the last reply; events repeat it until the next one (link-contract C.3). */
  readonly request_id: string
  /** What was last searched for, so that Back finds the list as it was left. */
  readonly query: string
  /** How many Items this session has linked so far; more than one only in a multi-Item session. */
  readonly linked: number
  /** Counts submissions. A reply that carries an older number changes nothing. */
  readonly attempt: number
}

/** How the check of the token ended. */
export type Start =
  | { readonly kind: 'started'; readonly session: LinkSession; readonly request_id: string }
  | {
      readonly kind: 'refused'
      readonly error: FlowError
      readonly request_id: string
      readonly link_session_id: string
    }

/** A wish to open; at a bank, when it was chosen outside (embedded search). */
export interface Opening {
  readonly institution: Institution | null
}

/** What each pane remembers beyond the flow. The panes' order is the order of the journey. */
export interface PaneData {
  /** Not open: the token is being checked, or has been. `opening` when `open` was asked for before the answer. */
  readonly created: { readonly start: Start | null; readonly opening: Opening | null }
  /** `details`: what is shared, in full, is on the screen. */
  readonly consent: { readonly details: boolean }
  readonly phone: { readonly error: FlowError | null }
  readonly 'phone-code': { readonly error: FlowError | null }
  readonly 'saved-institution-select': { readonly institutions: readonly SavedInstitution[] }
  readonly 'saved-account-select': {
    readonly institutions: readonly SavedInstitution[]
    readonly institution_id: string
  }
  readonly 'auth-type-select': null
  /** `blocked`: the bank that was chosen and cannot be linked now; the notice says why. */
  readonly 'institution-select': { readonly blocked: Institution | null }
  readonly 'brand-select': { readonly brand: Institution; readonly blocked: Institution | null }
  readonly credentials: { readonly error: FlowError | null }
  /** `page` is `null` until the bank's page is known. `waiting`: the user is there. `blocked`: the browser did not open it. */
  readonly oauth: {
    readonly page: { readonly url: string; readonly oauth_state_id: string } | null
    readonly phase: 'asking' | 'ready' | 'waiting' | 'blocked'
  }
  readonly recaptcha: null
  readonly mfa: { readonly challenge: MfaChallenge; readonly error: FlowError | null }
  readonly 'select-account': {
    readonly accounts: readonly OfferedAccount[]
    readonly error: FlowError | null
  }
  /** Account and routing number. `account` is the one they are asked for, `null` where none is known. */
  readonly numbers: {
    readonly routing_number: string | null
    readonly account: { readonly name: string; readonly mask: string | null } | null
    readonly error: FlowError | null
  }
  readonly 'numbers-institution-select': {
    readonly institutions: readonly Institution[]
    readonly optional: boolean
  }
  readonly 'deposit-verification': { readonly error: FlowError | null }
  /** Waiting for the back end. `from` is the pane that submitted. */
  readonly loading: { readonly from: Stop }
  readonly connected: { readonly item: LinkedItem }
  /** `from` is the step that failed: its exit status holds, and `retry` repeats it. */
  readonly error: { readonly error: FlowError; readonly from: Stop }
  /** "Do you want to leave?" `from` is the pane to stay on. */
  readonly 'exit-confirmation': { readonly from: Stop }
  readonly closed: { readonly outcome: 'success' | 'exit' }
}

export type Pane = keyof PaneData
/** The panes a user can see. */
export type OpenPane = Exclude<Pane, 'created' | 'closed'>

/** A pane and what it remembers, without the flow: where another pane came from. */
export type Stop<P extends OpenPane = OpenPane> = {
  readonly [K in P]: { readonly pane: K; readonly data: PaneData[K] }
}[P]

/** The state in one of the panes `P`; `flow` is `null` before the session has started. */
export type StateIn<P extends Pane> = {
  readonly [K in P]: {
    readonly pane: K
    readonly flow: K extends OpenPane ? Flow : Flow | null
    readonly data: PaneData[K]
  }
}[P]

export type OpenState = StateIn<OpenPane>

/** The whole state of a Link flow. It is JSON, and holds nothing secret. */
export type LinkState = StateIn<Pane>

/** The one constructor of states: a single shape for all of them keeps every access to one monomorphic. */
export function at<P extends Pane>(
  pane: P,
  flow: StateIn<P>['flow'],
  data: PaneData[P],
): StateIn<P> {
  return { pane, flow, data }
}

/** Returns to a pane with the flow as it is now. */
export function resume(stop: Stop, flow: Flow): OpenState {
  // True by `Stop`: its `pane` and `data` belong together.
  return { pane: stop.pane, flow, data: stop.data } as OpenState
}

export function stopOf(state: OpenState): Stop {
  // True by `StateIn`: its `pane` and `data` belong together.
  return { pane: state.pane, data: state.data } as Stop
}

import type { LinkedItem } from './client/link-client.ts'
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

/** What each pane remembers beyond the flow. The panes' order is the order of the journey. */
export interface PaneData {
  /** Not open: the token is being checked, or has been. `opening` when `open` was asked for before the answer. */
  readonly created: { readonly start: Start | null; readonly opening: boolean }
  readonly consent: null
  readonly 'institution-select': null
  readonly credentials: { readonly error: FlowError | null }
  readonly mfa: { readonly challenge: MfaChallenge; readonly error: FlowError | null }
  readonly 'select-account': {
    readonly accounts: readonly OfferedAccount[]
    readonly error: FlowError | null
  }
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
  // True by the mapped type: `pane`, `flow` and `data` are indexed by the same P.
  return { pane, flow, data } as unknown as StateIn<P>
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

import type { LinkedItem, StartReply } from './client/link-client.ts'
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
  /** Counts submissions. A reply that carries an older number changes nothing. */
  readonly attempt: number
}

/** What each pane remembers beyond the flow. The panes' order is the order of the journey. */
export interface PaneData {
  /** Not open: the token is being checked, or has been. `opening` when `open` was asked for before the answer. */
  readonly created: { readonly start: StartReply | null; readonly opening: boolean }
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

import type { HostRecord } from '@linkflow/core'

/** Both halves name it in their hello; a half of another version is not listened to. */
export const BRIDGE_VERSION = 1

/** The frame's first word, to the window of the host page. Everything after the welcome goes through a port. */
export interface Hello {
  readonly linkflow: typeof BRIDGE_VERSION
  readonly type: 'hello'
}

/** The script's answer, with the port: what the host configured, without its functions. */
export interface Welcome {
  readonly linkflow: typeof BRIDGE_VERSION
  readonly type: 'welcome'
  /** JSON. */
  readonly configuration: string
}

/** What the host page asks of the frame. `round` counts the openings: what is said of an older one is dropped. */
export type ToFrame =
  | { readonly type: 'open'; readonly round: number }
  | { readonly type: 'exit'; readonly force: boolean }
  | { readonly type: 'ping' }

/** What the frame tells the host page. */
export type FromFrame =
  /** Everything that one step of the flow gave the host to hear, in order. */
  | {
      readonly type: 'heard'
      readonly round: number
      readonly records: readonly HostRecord[]
      /** They end the flow: the frame is hidden before the host hears of it. */
      readonly last: boolean
    }
  | Standing
  /** A tile of an embedded search was pressed: the frame asks to be opened. */
  | { readonly type: 'chosen' }
  | { readonly type: 'pong' }

/**
 * What the host would hear if the flow ended now. The script keeps the latest, so that it can end the flow at once
 * without asking (architecture, decisions 14 and 15).
 */
export interface Standing {
  readonly type: 'standing'
  readonly end: readonly HostRecord[]
  /** The same, when the frame stops to answer. */
  readonly lost: readonly HostRecord[]
  /** The check of the token is done. */
  readonly checked: boolean
  /** The session cannot start: `end` is what `open()` comes to. */
  readonly refused: boolean
}

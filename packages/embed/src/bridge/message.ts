import type { HostRecord } from '@linkflow/core'

/**
 * The frame's first word, to the window of the host page, and to no other. It names the version of the bridge: a half of
 * another version is not listened to. Everything after the welcome goes through a port.
 */
export const HELLO = 'linkflow hello 1'

/** The script's answer, with the port: what the host configured, without its functions. */
export interface Welcome {
  /** The version of the bridge. */
  readonly linkflow: 1
  /** JSON. */
  readonly configuration: string
}

/** What the host page asks of the frame. `round` counts the endings: what is said of an older flow is dropped. */
export type ToFrame =
  | { readonly type: 'open'; readonly round: number }
  | { readonly type: 'exit'; readonly force: boolean }
  | { readonly type: 'ping' }

/** What the frame tells the host page. */
export type FromFrame =
  | Told
  /** A tile of an embedded search was pressed: the frame asks to be opened. */
  | { readonly type: 'chosen' }

/**
 * One step of the flow, whole: what the host has to hear of it, in order, and where the flow stands after it. With
 * nothing to hear it also answers a ping.
 */
export interface Told {
  readonly type: 'told'
  readonly round: number
  readonly records: readonly HostRecord[]
  /** They end the flow: the frame is hidden before the host hears of it. */
  readonly last: boolean
  /** `null` while the token is being checked, and when the flow is closed. */
  readonly standing: Standing | null
}

/**
 * What the host would hear if the flow ended now. The script keeps the latest, so that it can end the flow at once
 * without asking (architecture, decisions 14 and 15). Events that have not happened yet have an empty time.
 */
export interface Standing {
  readonly end: readonly HostRecord[]
  /** The same, when the frame stops to answer. */
  readonly lost: readonly HostRecord[]
  /** The session cannot start: `end` is what `open()` comes to. */
  readonly refused: boolean
}

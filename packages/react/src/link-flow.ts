import type {
  Delivery,
  EventMetadata,
  EventName,
  ExitMetadata,
  FlowError,
  HostPort,
  Institution,
  LinkClient,
  LinkState,
  OAuthPort,
  RunEffect,
  StartRequest,
  SuccessMetadata,
} from '@linkflow/core'
import { start, toEventMetadata } from '@linkflow/core'
import { createRunner } from '@linkflow/core/runner'
import { createOAuthWindow } from './oauth-window.ts'
import { uuid } from './uuid.ts'
import type { LinkStore } from './store.ts'
import { createLinkStore } from './store.ts'

/** What the host hears. The arguments are those of link-contract C, to the key. */
export interface LinkCallbacks {
  readonly onSuccess: (public_token: string | null, metadata: SuccessMetadata) => void
  readonly onExit?: ((error: FlowError | null, metadata: ExitMetadata) => void) | undefined
  readonly onEvent?: ((eventName: EventName, metadata: EventMetadata) => void) | undefined
  /** The token was checked: `open()` shows the first pane at once. */
  readonly onLoad?: (() => void) | undefined
}

export interface LinkFlowOptions {
  /** A link token made by your server, or what else starts the session. */
  readonly start: StartRequest
  readonly client: LinkClient
  /** Asked for at each call, so that a callback is never a stale one. */
  readonly callbacks: () => LinkCallbacks
  /** @default 'live' */
  readonly eventDelivery?: Delivery | undefined
  /** A restored state to go on from (see `restoreSnapshot`). */
  readonly from?: LinkState | undefined
  /** @default a popup window, where there is one */
  readonly oauth?: OAuthPort | undefined
}

export interface ExitOptions {
  /** Closes at once, without asking the user. @default false */
  readonly force?: boolean | undefined
}

/** A flow outside React: what `Plaid.create` returns, plus its store. */
export interface LinkFlow {
  readonly store: LinkStore
  /** Shows the first pane, at a bank that was chosen outside where one is given; before the token is checked it is remembered, not lost. Open already: nothing happens. */
  open(institution?: Institution): void
  /** Asks the user first from the credentials pane on. Not open: nothing happens. */
  exit(options?: ExitOptions): void
  /** Calls no callback. Whatever arrives later changes nothing. */
  destroy(): void
}

export function createLinkFlow(options: LinkFlowOptions): LinkFlow {
  const { client, callbacks, eventDelivery, from, oauth } = options
  let alive = true
  const host: HostPort = {
    event: (name, metadata) => guard(() => callbacks().onEvent?.(name, metadata)),
    success: (token, metadata) => guard(() => callbacks().onSuccess(token, metadata)),
    exit: (error, metadata) => guard(() => callbacks().onExit?.(error, metadata)),
  }
  const run = createRunner({
    start: options.start,
    oauth: oauth ?? createOAuthWindow(),
    client,
    clock: { now: () => Date.now() },
    ids: { uuid },
    delivery: eventDelivery,
    host,
  })
  const whileAlive: RunEffect = (effect, send, secrets) => {
    if (alive) run(effect, (event, more) => alive && send(event, more), secrets)
  }
  const store = createLinkStore(whileAlive, from)
  store.subscribe((state, before) => {
    if (state.pane !== 'created' || before.pane !== 'created') return
    // Closed before the token was checked: `exit()` ends with one terminal callback all the same (link-contract M 15).
    if (alive && isShown(before) && !isShown(state)) endNothing(host)
  })
  if (!from) for (const effect of start().effects) whileAlive(effect, store.send, undefined)
  return {
    store,
    open: (institution) =>
      store.send({ type: 'open.requested', ...(institution && { institution }) }),
    exit: (exit) => store.send({ type: exit?.force ? 'exit.forced' : 'exit.requested' }),
    destroy: () => {
      alive = false
    },
  }
}

/**
 * The end of a flow whose session is not known yet. Its ids are made up, for the contract has some (M 28): the host alone
 * hears them, since no session's log has a place for them.
 */
function endNothing(host: HostPort): void {
  const ids = { link_session_id: uuid(), request_id: uuid() }
  const context = { ...ids, institution_id: null, institution_name: null }
  const ended = { event_name: 'EXIT', context, details: { exit_status: null } } as const
  host.event('EXIT', toEventMetadata(ended, Date.now()))
  host.exit(null, { ...ids, institution: null, status: null })
}

export function isOpen({ pane }: LinkState): boolean {
  return pane !== 'created' && pane !== 'closed'
}

/** Something is on the screen: a pane, or the place where the first one will be. */
export function isShown(state: LinkState): boolean {
  return state.pane === 'created' ? state.data.opening !== null : isOpen(state)
}

/** The token has been checked, whatever came of it. */
export function isReady(state: LinkState): boolean {
  return state.pane !== 'created' || state.data.start !== null
}

/** Why the session cannot start, `null` when it can or when that is not known yet. */
export function refusalOf(state: LinkState): FlowError | null {
  return state.pane === 'created' && state.data.start?.kind === 'refused'
    ? state.data.start.error
    : null
}

/** The host's mistake is the host's: it reaches `window.onerror`, and the flow goes on. */
function guard(call: () => void): void {
  try {
    call()
  } catch (error) {
    reportError(error)
  }
}

import { LinkError } from './link-error.ts'
import type { Flow, LinkState, Stop } from './state.ts'
import { resume } from './state.ts'
import { PANES } from './transition.ts'

const VERSION = 1

/** A flow as text, to go on with later, in another tab or after a redirect. It holds nothing secret. */
export function saveSnapshot(state: LinkState): string {
  return JSON.stringify({ version: VERSION, state })
}

/**
 * The state to go on from. A submission that was on its way is lost with the page that made it (what was typed is
 * kept nowhere), so such a flow goes on at the pane that submitted.
 *
 * @throws {LinkError} `invalid-snapshot` when the text is no snapshot, or one of another version.
 */
export function restoreSnapshot(text: string): LinkState {
  const state = parse(text)
  if (state.pane === 'created' || state.pane === 'closed') return state
  return settled(state, state.flow)
}

function settled(stop: Stop, flow: Flow): LinkState {
  const leaving = stop.pane === 'exit-confirmation' ? settled(stop.data.from, flow) : null
  if (leaving) return leaving
  return stop.pane === 'loading' ? settled(stop.data.from, flow) : resume(stop, flow)
}

function parse(text: string): LinkState {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalid('it is not JSON')
  }
  if (!isObject(value) || value['version'] !== VERSION) throw invalid('it has another version')
  const { state } = value
  if (!isObject(state) || typeof state['pane'] !== 'string' || !Object.hasOwn(PANES, state['pane']))
    throw invalid('its pane is unknown')
  if (!('flow' in state) || !('data' in state)) throw invalid('a part of it is missing')
  // `saveSnapshot` wrote it: the version and the pane say so. What is inside is trusted as the page's own storage is.
  return state as unknown as LinkState
}

function invalid(why: string): LinkError {
  return new LinkError(
    'invalid-snapshot',
    `The saved flow cannot be restored: ${why}. Nothing was changed. Start a new session with a fresh link token.`,
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

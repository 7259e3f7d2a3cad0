import type { HostRecord, LinkEffect, LinkState } from '@linkflow/core'
import { toEventMetadata, transition } from '@linkflow/core'
import type { Standing } from '../bridge/message.ts'

const LOST = {
  error_type: 'API_ERROR',
  error_code: 'INTERNAL_SERVER_ERROR',
  error_message: 'Link does not answer',
} as const

/**
 * What the host would hear if the flow were closed by force now, found by asking the machine. `null` when there is
 * nothing new to keep: the flow is closed, and its end is on its way.
 */
export function standingOf(state: LinkState, now: number): Standing | null {
  if (state.pane === 'closed') return null
  const start = state.pane === 'created' ? state.data.start : null
  const refused = start?.kind === 'refused'
  const end = endOf(state, refused, now)
  return {
    type: 'standing',
    checked: state.pane !== 'created' || start !== null,
    refused,
    end,
    lost: refused ? end : end.map(asLost),
  }
}

function endOf(state: LinkState, refused: boolean, now: number): readonly HostRecord[] {
  if (refused) return records(foreseeOpen(state).effects, now)
  if (state.pane === 'created' && !state.data.start) return endOfUnchecked(now)
  return records(transition(foreseen(state), { type: 'exit.forced' }).effects, now)
}

function asLost(record: HostRecord): HostRecord {
  if (record.type === 'exit') return { ...record, error: { ...LOST, display_message: null } }
  return record.type === 'event' && record.event_name === 'EXIT'
    ? { ...record, metadata: { ...record.metadata, ...LOST } }
    : record
}

/** The state as it will be once `open()` is called; any other state as it is. */
export function foreseen(state: LinkState): LinkState {
  return state.pane === 'created' && state.data.start?.kind === 'started' && !state.data.opening
    ? foreseeOpen(state).state
    : state
}

function foreseeOpen(state: LinkState): ReturnType<typeof transition> {
  return transition(state, { type: 'open.requested' })
}

/** There is no session yet, and so no id but one that is made up. */
function endOfUnchecked(now: number): readonly HostRecord[] {
  const link_session_id = uuid()
  const ids = { link_session_id, request_id: link_session_id }
  const context = { ...ids, institution_id: null, institution_name: null }
  const exit = { event_name: 'EXIT', context, details: { exit_status: null } } as const
  return [
    { type: 'event', event_name: 'EXIT', metadata: toEventMetadata(exit, now) },
    { type: 'exit', error: null, metadata: { institution: null, status: null, ...ids } },
  ]
}

function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-a$4-')
}

function records(effects: readonly LinkEffect[], now: number): HostRecord[] {
  return effects.flatMap((effect): HostRecord[] => {
    switch (effect.type) {
      case 'host.emit':
        return [
          {
            type: 'event',
            event_name: effect.event.event_name,
            metadata: toEventMetadata(effect.event, now),
          },
        ]
      case 'host.success':
        return [{ ...effect, type: 'success' }]
      case 'host.exit':
        return [{ ...effect, type: 'exit' }]
      default:
        return []
    }
  })
}

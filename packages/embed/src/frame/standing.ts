import type { HostRecord, LinkEffect, LinkState } from '@linkflow/core'
import { toEventMetadata, transition } from '@linkflow/core'
import type { Standing } from '../bridge/message.ts'

const LOST = {
  error_type: 'API_ERROR',
  error_code: 'INTERNAL_SERVER_ERROR',
  error_message: 'Link does not answer',
} as const

/**
 * What the host would hear if the flow were closed by force now, found by asking the machine. `null` where the script
 * says it by itself, since there is no session yet, or where the end is on its way.
 *
 * @param kept Events that the host has yet to hear.
 */
export function standingOf(state: LinkState, kept: readonly HostRecord[]): Standing | null {
  const { pane, data } = state
  if (pane === 'closed' || (pane === 'created' && !data.start)) return null
  const refused = pane === 'created' && data.start?.kind === 'refused'
  const { effects } = refused
    ? foreseeOpen(state)
    : transition(foreseen(state), { type: 'exit.forced' })
  const end = records(effects)
  return {
    refused,
    end: [...kept, ...end],
    lost: [...kept, ...(refused ? end : end.map(asLost))],
  }
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

/** They have not happened yet, so they have no time: the script gives them theirs. */
function records(effects: readonly LinkEffect[]): HostRecord[] {
  return effects.flatMap((effect): HostRecord[] => {
    switch (effect.type) {
      case 'host.emit': {
        const metadata = { ...toEventMetadata(effect.event, 0), timestamp: '' }
        return [{ type: 'event', event_name: effect.event.event_name, metadata }]
      }
      case 'host.success':
        return [{ ...effect, type: 'success' }]
      case 'host.exit':
        return [{ ...effect, type: 'exit' }]
      default:
        return []
    }
  })
}

import type { HostRecord } from '@linkflow/core'
import type { Callbacks } from './configuration.ts'

/** Hands records to the host, each at its own risk. Those that were made ahead of their time get it now. */
export function deliver(records: readonly HostRecord[], host: Callbacks): void {
  for (const record of records)
    guard(() => {
      const { type, metadata } = record
      if (type === 'event')
        host.onEvent?.(record.event_name, {
          ...metadata,
          timestamp: metadata.timestamp || new Date().toISOString(),
        })
      else if (type === 'exit') host.onExit?.(record.error, metadata)
      else host.onSuccess(record.public_token, metadata)
    })
}

/** The host's mistake is the host's: it reaches `window.onerror`, and the flow goes on. */
export function guard(call: (() => void) | undefined): void {
  try {
    call?.()
  } catch (error) {
    reportError(error)
  }
}

/** What the host hears of a frame that never answered. */
export const NO_ANSWER = {
  error_type: 'API_ERROR',
  error_code: 'INTERNAL_SERVER_ERROR',
  error_message: 'Link does not answer',
} as const

/** The end of a flow before there was a session, or a frame to tell of one. */
export function endWithoutFrame(error: typeof NO_ANSWER | null): readonly HostRecord[] {
  // Made up, for the contract has one. A page that is no secure context cannot make any.
  const id = crypto.randomUUID?.() ?? ''
  const ids = { link_session_id: id, request_id: id }
  return [
    {
      type: 'event',
      event_name: 'EXIT',
      metadata: {
        error_type: null,
        error_code: null,
        error_message: null,
        exit_status: null,
        institution_id: null,
        institution_name: null,
        institution_search_query: null,
        mfa_type: null,
        view_name: null,
        selection: null,
        match_reason: null,
        routing_number: null,
        account_number_mask: null,
        is_update_mode: null,
        timestamp: '',
        ...error,
        ...ids,
      },
    },
    {
      type: 'exit',
      error: error && { ...error, display_message: null },
      metadata: { institution: null, status: null, ...ids },
    },
  ]
}

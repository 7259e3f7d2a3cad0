import type { HostRecord } from '@linkflow/core'
import type { Callbacks } from './configuration.ts'

/**
 * Hands records to the host, each at its own risk.
 *
 * @param now The time of records that were made ahead of it.
 */
export function deliver(
  records: readonly HostRecord[],
  { onEvent, onExit, onSuccess }: Callbacks,
  now?: string,
): void {
  for (const record of records)
    guard(() => {
      const { type, metadata } = record
      if (type === 'event')
        onEvent?.(record.event_name, now ? { ...metadata, timestamp: now } : metadata)
      else if (type === 'exit') onExit?.(record.error, metadata)
      else onSuccess(record.public_token, metadata)
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

/** The end of a flow whose frame was never there: no session, so no event of one either. */
export function endWithoutFrame(): readonly HostRecord[] {
  // Made up, for the contract has one. A page that is no secure context cannot make any.
  const id = crypto.randomUUID?.() ?? ''
  return [
    {
      type: 'exit',
      error: {
        error_type: 'API_ERROR',
        error_code: 'INTERNAL_SERVER_ERROR',
        error_message: 'Link does not answer',
        display_message: null,
      },
      metadata: { institution: null, status: null, link_session_id: id, request_id: id },
    },
  ]
}

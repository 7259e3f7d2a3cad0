import type { EventMetadata, HostEvent } from './host-event.ts'

const NOTHING: Omit<EventMetadata, 'request_id' | 'link_session_id' | 'timestamp'> = {
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
}

/**
 * Flattens an event into the metadata that hosts get: all 17 keys, `null` where one does not apply (link-contract C.3).
 *
 * @param now Milliseconds since the epoch.
 */
export function toEventMetadata({ context, details }: HostEvent, now: number): EventMetadata {
  return { ...NOTHING, ...context, ...details, timestamp: new Date(now).toISOString() }
}

import type { EventMetadata, EventName } from '@linkflow/core'

/** What an event means, and what it says beyond the session, the bank and the time. */
export interface EventNote {
  readonly when: string
  /** Only these keys of the metadata can be filled, beside those of every event. */
  readonly says?: readonly (keyof EventMetadata)[]
}

/** The events that this kit sends, in the order in which a session may have them. */
export const EVENT_NOTES: { readonly [N in EventName]?: EventNote } = {
  OPEN: { when: 'The first pane is shown.', says: ['view_name', 'is_update_mode'] },
  TRANSITION_VIEW: { when: 'Another pane is shown.', says: ['view_name', 'mfa_type'] },
  VIEW_DATA_TYPES: { when: 'Everything that is shared is looked at.' },
  SUBMIT_PHONE: { when: 'A returning user gives their phone number.' },
  SKIP_SUBMIT_PHONE: { when: 'They go on without.' },
  SUBMIT_OTP: { when: 'The code that was sent to the phone is entered, right or wrong.' },
  VERIFY_PHONE: { when: 'The code is right.' },
  CONNECT_NEW_INSTITUTION: { when: 'Another bank is added instead of a saved one.' },
  SELECT_AUTH_TYPE: {
    when: 'Signing in or typing account numbers: one was chosen.',
    says: ['selection'],
  },
  SEARCH_INSTITUTION: {
    when: 'A search has settled, or a bank is chosen from its results.',
    says: ['institution_search_query'],
  },
  SELECT_BRAND: { when: 'A brand with several sign-ins is chosen.' },
  SELECT_INSTITUTION: { when: 'A bank is chosen.', says: ['match_reason'] },
  MATCHED_SELECT_INSTITUTION: {
    when: 'The bank that the routing number names is chosen.',
    says: ['match_reason'],
  },
  SELECT_DEGRADED_INSTITUTION: { when: 'The bank is slow; the user is told, and may go on.' },
  SELECT_DOWN_INSTITUTION: { when: 'The bank is not responding; the user is told.' },
  SUBMIT_CREDENTIALS: { when: 'The sign-in form is submitted.' },
  OPEN_OAUTH: { when: 'The bank’s own page is opened.' },
  CLOSE_OAUTH: { when: 'Its window is closed before the end.' },
  FAIL_OAUTH: { when: 'The sign-in there has failed, or taken too long.' },
  SUBMIT_MFA: { when: 'A device, a code or answers are submitted.', says: ['mfa_type'] },
  SUBMIT_ROUTING_NUMBER: { when: 'A routing number is entered.', says: ['routing_number'] },
  SUBMIT_ACCOUNT_NUMBER: {
    when: 'An account number is entered.',
    says: ['account_number_mask'],
  },
  ERROR: {
    when: 'An error that can be mended is shown.',
    says: ['error_type', 'error_code', 'error_message'],
  },
  HANDOFF: { when: 'The flow has ended well; `onSuccess` follows.' },
  EXIT: {
    when: 'The flow has ended without a link; `onExit` follows.',
    says: ['exit_status', 'error_type', 'error_code', 'error_message'],
  },
}

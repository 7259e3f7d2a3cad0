import { describe, expect, it } from 'vitest'
import { toEventMetadata } from './envelope.ts'

describe('the metadata of an event', () => {
  it('M28 always has the 17 keys, null where one does not apply', () => {
    const metadata = toEventMetadata(
      {
        event_name: 'TRANSITION_VIEW',
        context: {
          link_session_id: '1f9a7f5e-2c1b-4c80-9d0e-6f2f7a3b8c55',
          request_id: 'of6pgfmz2B8drdB',
          institution_id: 'ins_109508',
          institution_name: 'First Platypus Bank',
        },
        details: { view_name: 'MFA', mfa_type: 'questions' },
      },
      Date.UTC(2026, 10, 22, 10, 15, 30, 123),
    )
    expect(metadata).toEqual({
      error_type: null,
      error_code: null,
      error_message: null,
      exit_status: null,
      institution_id: 'ins_109508',
      institution_name: 'First Platypus Bank',
      institution_search_query: null,
      mfa_type: 'questions',
      view_name: 'MFA',
      request_id: 'of6pgfmz2B8drdB',
      link_session_id: '1f9a7f5e-2c1b-4c80-9d0e-6f2f7a3b8c55',
      timestamp: '2026-11-22T10:15:30.123Z',
      selection: null,
      match_reason: null,
      routing_number: null,
      account_number_mask: null,
      is_update_mode: null,
    })
  })
})

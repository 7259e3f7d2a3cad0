import { describe, expect, it } from 'vitest'
import { Driver } from '../testing/drive.ts'
import type { Session } from '../testing/drive.ts'

const METADATA = {
  error_type: null,
  error_code: null,
  error_message: null,
  exit_status: null,
  institution_id: null,
  institution_name: null,
  institution_search_query: null,
  mfa_type: null,
  view_name: 'CONSENT',
  request_id: 'm8MDnv9okwxFNBV',
  timestamp: '2026-01-15T12:00:00.000Z',
  selection: null,
  match_reason: null,
  routing_number: null,
  account_number_mask: null,
  is_update_mode: 'false',
}

const opened = ({ id }: Session) => ({
  type: 'event',
  event_name: 'OPEN',
  metadata: { ...METADATA, link_session_id: id },
})

describe("a session's log", () => {
  it('is what the back end reads, without the keys that do not apply', async () => {
    const driver = new Driver()
    const session = await driver.start()
    const exit = {
      type: 'exit',
      error: null,
      metadata: {
        institution: null,
        status: 'institution_not_found',
        link_session_id: session.id,
        request_id: 'm8MDnv9okwxFNBV',
      },
    }
    const { status, body } = await driver.post('/link/session/record', {
      link_session_id: session.id,
      records: [opened(session), exit],
    })
    expect([status, Object.keys(body)]).toEqual([200, ['request_id']])
    const got = await driver.rest('/link/token/get', { link_token: session.token })
    expect(got.body['link_sessions']).toEqual([
      {
        link_session_id: session.id,
        started_at: '2026-01-15T12:00:00.000Z',
        finished_at: '2026-01-15T12:00:00.000Z',
        exit: { error: null, metadata: exit.metadata },
        on_exit: { error: null, metadata: exit.metadata },
        events: [
          {
            event_id: expect.any(String),
            event_name: 'OPEN',
            event_metadata: {
              view_name: 'CONSENT',
              request_id: 'm8MDnv9okwxFNBV',
              is_update_mode: 'false',
            },
            timestamp: '2026-01-15T12:00:00.000Z',
          },
        ],
        results: expect.objectContaining({ item_add_results: [] }),
      },
    ])
  })

  it('tells of the Item of a session that succeeded', async () => {
    const driver = new Driver()
    const session = await driver.start()
    const public_token = await session.connect()
    const { body } = await driver.rest('/link/token/get', { link_token: session.token })
    expect(Object(body['link_sessions'])[0]).toMatchObject({
      on_success: { public_token, metadata: { link_session_id: session.id } },
      results: { item_add_results: [{ public_token }] },
    })
  })

  it('keeps nothing for an unknown session', async () => {
    const { body } = await new Driver().post('/link/session/record', {
      link_session_id: '8d5015e6-91e2-450d-836d-3f32035c3b7b',
      records: [],
    })
    expect(body['error_code']).toBe('INVALID_LINK_TOKEN')
  })

  it('does not grow without end', async () => {
    const driver = new Driver()
    const session = await driver.start()
    const records = Array.from({ length: 500 }, () => opened(session))
    for (let round = 0; round < 5; round += 1)
      await driver.post('/link/session/record', { link_session_id: session.id, records })
    const { body } = await driver.rest('/link/token/get', { link_token: session.token })
    expect(Object(body['link_sessions'])[0].events).toHaveLength(2000)
  })
})

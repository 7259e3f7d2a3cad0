import { describe, expect, it } from 'vitest'
import { funnelOf } from './funnel.ts'

function heard(link_session_id: string, ...names: readonly string[]) {
  return names.map((event_name, index) => ({
    id: `${link_session_id} ${index}`,
    link_session_id,
    received_at: '2026-01-15T12:00:00Z',
    record: { type: 'event' as const, event_name },
  }))
}

describe('the funnel', () => {
  it('counts each session once for a step', () => {
    const events = [
      ...heard('a', 'OPEN', 'SELECT_INSTITUTION', 'SELECT_INSTITUTION', 'SUBMIT_CREDENTIALS'),
      ...heard('b', 'OPEN', 'SELECT_INSTITUTION', 'SUBMIT_CREDENTIALS', 'HANDOFF'),
      ...heard('c', 'OPEN', 'EXIT'),
    ]
    expect(funnelOf(events).map(({ count }) => count)).toEqual([3, 2, 2, 1])
  })

  it('has no shares of nothing', () => {
    expect(funnelOf([]).every(({ share }) => share === 0)).toBe(true)
  })
})

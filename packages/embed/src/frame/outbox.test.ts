import type { HostRecord } from '@linkflow/core'
import { toEventMetadata } from '@linkflow/core'
import { describe, expect, it } from 'vitest'
import { createOutbox } from './outbox.ts'

const IDS = { link_session_id: 'session', request_id: 'request' }

function event(event_name: 'OPEN' | 'TRANSITION_VIEW' | 'SELECT_INSTITUTION' | 'EXIT'): HostRecord {
  const context = { ...IDS, institution_id: null, institution_name: null }
  const metadata = toEventMetadata({ event_name: 'VIEW_DATA_TYPES', context, details: null }, 0)
  return { type: 'event', event_name, metadata }
}

const EXIT: HostRecord = {
  type: 'exit',
  error: null,
  metadata: { institution: null, status: null, ...IDS },
}

const name = (record: HostRecord): string =>
  record.type === 'event' ? record.event_name : record.type

function outboxOf(delivery: 'live' | 'batched') {
  const sent: { due: string[]; kept: string[] }[] = []
  const outbox = createOutbox(delivery, (due, kept) =>
    sent.push({ due: due.map(name), kept: kept.map(name) }),
  )
  return { outbox, sent }
}

describe('the outbox', () => {
  it('sends what belongs to one step in one message', async () => {
    const { outbox, sent } = outboxOf('live')
    outbox.add(event('SELECT_INSTITUTION'))
    outbox.add(event('TRANSITION_VIEW'))
    await Promise.resolve()
    expect(sent).toEqual([{ due: ['SELECT_INSTITUTION', 'TRANSITION_VIEW'], kept: [] }])
  })

  it('tells of a step that gives the host nothing to hear', async () => {
    const { outbox, sent } = outboxOf('live')
    outbox.touch()
    outbox.touch()
    await Promise.resolve()
    expect(sent).toEqual([{ due: [], kept: [] }])
  })

  it('M40 holds back all but OPEN when batched, and names what it holds', async () => {
    const { outbox, sent } = outboxOf('batched')
    outbox.add(event('OPEN'))
    outbox.add(event('TRANSITION_VIEW'))
    await Promise.resolve()
    outbox.add(event('SELECT_INSTITUTION'))
    await Promise.resolve()
    expect(sent).toEqual([
      { due: ['OPEN'], kept: ['TRANSITION_VIEW'] },
      { due: [], kept: ['TRANSITION_VIEW', 'SELECT_INSTITUTION'] },
    ])
  })

  it('hands over what it held back before the end, in order', async () => {
    const { outbox, sent } = outboxOf('batched')
    outbox.add(event('TRANSITION_VIEW'))
    outbox.add(event('EXIT'))
    outbox.add(EXIT)
    await Promise.resolve()
    expect(sent).toEqual([{ due: ['TRANSITION_VIEW', 'EXIT', 'exit'], kept: [] }])
  })
})

import { describe, expect, it } from 'vitest'
import type { LinkClient } from '../client/link-client.ts'
import { ITEM, SESSION } from '../graph/specimens.ts'
import type { EventName } from '../vocabulary/event-name.ts'
import type { Delivery, HostEffect } from './delivery.ts'
import { createDelivery } from './delivery.ts'
import type { HostRecord } from './host-event.ts'

const success: HostEffect = {
  type: 'host.success',
  public_token: ITEM.public_token,
  metadata: {
    institution: ITEM.institution,
    accounts: ITEM.accounts,
    account: null,
    account_id: null,
    public_token: ITEM.public_token,
    link_session_id: SESSION.link_session_id,
    transfer_status: null,
  },
}

function emit(event_name: EventName): HostEffect {
  const context = {
    link_session_id: SESSION.link_session_id,
    request_id: 'start',
    institution_id: null,
    institution_name: null,
  }
  // Delivery reads the name and the context only; the details are nothing for it to know.
  const event = { event_name, context, details: null } as unknown
  return { type: 'host.emit', event } as HostEffect
}

interface Stage {
  readonly heard: unknown[]
  readonly recorded: HostRecord[]
  deliver(effect: HostEffect): void
}

function stage(delivery: Delivery, log = true): Stage {
  const heard: unknown[] = []
  const recorded: HostRecord[] = []
  const unasked = (): Promise<never> => Promise.reject(new Error('not asked here'))
  const client: LinkClient = {
    start: unasked,
    institutions: unasked,
    answer: unasked,
    ...(log && {
      record: (record) => {
        recorded.push(record)
        return Promise.resolve()
      },
    }),
  }
  const deliver = createDelivery({
    client,
    delivery,
    clock: { now: () => 0 },
    host: {
      event: (name) => heard.push(name),
      success: (public_token, metadata) => heard.push([public_token, metadata]),
      exit: (error) => heard.push(error),
    },
  })
  return { heard, recorded, deliver }
}

describe('what the host hears', () => {
  it('M66 is the public token and what was linked, and the log has the same', () => {
    const { heard, recorded, deliver } = stage('live')
    deliver(success)
    expect(heard).toEqual([[ITEM.public_token, success.metadata]])
    expect(recorded).toEqual([
      { type: 'success', public_token: ITEM.public_token, metadata: success.metadata },
    ])
  })

  it('does not hang on there being a log', () => {
    const { heard, deliver } = stage('live', false)
    deliver(emit('HANDOFF'))
    deliver(success)
    expect(heard).toEqual(['HANDOFF', [ITEM.public_token, success.metadata]])
  })

  it('M40 is OPEN and the answers of Layer at once, and the rest at the end, when batched', () => {
    const { heard, deliver } = stage('batched')
    const atOnce: EventName[] = [
      'OPEN',
      'LAYER_READY',
      'LAYER_NOT_AVAILABLE',
      'LAYER_AUTOFILL_NOT_AVAILABLE',
    ]
    deliver(emit('HANDOFF'))
    for (const name of atOnce) deliver(emit(name))
    expect(heard).toEqual(atOnce)
    deliver(success)
    expect(heard.slice(4)).toEqual(['HANDOFF', [ITEM.public_token, success.metadata]])
  })

  it('is told once, also when the flow is opened again', () => {
    const { heard, recorded, deliver } = stage('batched')
    deliver(emit('HANDOFF'))
    deliver(success)
    heard.length = 0
    deliver(emit('OPEN'))
    deliver(success)
    expect(heard).toEqual(['OPEN', [ITEM.public_token, success.metadata]])
    expect(recorded.map(({ type }) => type)).toEqual(['event', 'success', 'event', 'success'])
  })
})

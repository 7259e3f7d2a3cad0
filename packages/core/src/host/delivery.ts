import type { LinkClient } from '../client/link-client.ts'
import type { LinkEffect } from '../effect.ts'
import type { FlowError } from '../vocabulary/error-code.ts'
import type { EventName } from '../vocabulary/event-name.ts'
import { toEventMetadata } from './envelope.ts'
import type { EventMetadata, ExitMetadata, HostRecord, SuccessMetadata } from './host-event.ts'

/** The host's callbacks. They must not throw: a binding that calls foreign code reports its errors itself. */
export interface HostPort {
  event(name: EventName, metadata: EventMetadata): void
  success(public_token: string | null, metadata: SuccessMetadata): void
  exit(error: FlowError | null, metadata: ExitMetadata): void
}

/**
 * `live` delivers each event as it happens, in order. `batched` does as modern Link does: `OPEN` and the Layer
 * answers at once, all others just before the terminal callback (link-contract 0.3, M 40).
 */
export type Delivery = 'live' | 'batched'

export type HostEffect = Extract<LinkEffect, { type: `host.${string}` }>

interface DeliveryOptions {
  readonly host: HostPort
  readonly client: LinkClient
  readonly clock: { now(): number }
  readonly delivery?: Delivery | undefined
}

const ALWAYS_LIVE: readonly EventName[] = [
  'OPEN',
  'LAYER_READY',
  'LAYER_NOT_AVAILABLE',
  'LAYER_AUTOFILL_NOT_AVAILABLE',
]

/** Stamps the time, keeps it from running backwards (M 30), and hands over: to the host, and to the session's log. */
export function createDelivery(options: DeliveryOptions): (effect: HostEffect) => void {
  const { host, client, clock, delivery = 'live' } = options
  let latest = 0
  let waiting: HostRecord[] = []
  const deliver = (record: HostRecord): void => {
    hand(record, host)
    void client.record?.(record).catch(() => undefined)
  }
  return (effect) => {
    latest = Math.max(latest, clock.now())
    const record = toRecord(effect, latest)
    if (record.type !== 'event') {
      const events = waiting
      waiting = []
      events.forEach(deliver)
      deliver(record)
    } else if (delivery === 'live' || ALWAYS_LIVE.includes(record.event_name)) deliver(record)
    else waiting.push(record)
  }
}

function toRecord(effect: HostEffect, now: number): HostRecord {
  switch (effect.type) {
    case 'host.emit':
      return {
        type: 'event',
        event_name: effect.event.event_name,
        metadata: toEventMetadata(effect.event, now),
      }
    case 'host.success':
      return { ...effect, type: 'success' }
    case 'host.exit':
      return { ...effect, type: 'exit' }
  }
}

function hand(record: HostRecord, host: HostPort): void {
  switch (record.type) {
    case 'event':
      return host.event(record.event_name, record.metadata)
    case 'success':
      return host.success(record.public_token, record.metadata)
    case 'exit':
      return host.exit(record.error, record.metadata)
  }
}

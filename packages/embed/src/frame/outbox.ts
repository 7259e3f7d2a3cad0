import type { Delivery, HostRecord } from '@linkflow/core'

/** What the flow gives the host to hear, on its way there. */
export interface Outbox {
  add(record: HostRecord): void
  /** The flow stands elsewhere now: the host is told, even if there is nothing to hear. */
  touch(): void
}

/**
 * Gathers what one step gives the host to hear, for one message: the host never sees half a step. Batched delivery is
 * done here and not by the flow, for what is held back is part of the end that the host may call for at any time.
 *
 * @param send Once a step is over: what is due, and what is still held back.
 */
export function createOutbox(
  delivery: Delivery,
  send: (due: readonly HostRecord[], kept: readonly HostRecord[]) => void,
): Outbox {
  let due: HostRecord[] = []
  let kept: HostRecord[] = []
  let scheduled = false
  const flush = (): void => {
    const records = due
    due = []
    scheduled = false
    send(records, kept)
  }
  const touch = (): void => {
    if (!scheduled) queueMicrotask(flush)
    scheduled = true
  }
  return {
    touch,
    add: (record) => {
      touch()
      if (record.type !== 'event') {
        due.push(...kept, record)
        kept = []
      } else if (delivery === 'live' || record.event_name === 'OPEN') due.push(record)
      else kept.push(record)
    },
  }
}

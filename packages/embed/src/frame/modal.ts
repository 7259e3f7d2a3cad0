import type { HostRecord, Institution } from '@linkflow/core'
import { createLinkFlow } from '@linkflow/react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { FlowPage } from './flow-page.tsx'
import { createFrameClient } from './frame-client.ts'
import { createFrameOAuth } from './frame-oauth.ts'
import type { HostLink } from './host-link.ts'
import { fetchLaterPanes } from './later-pane.ts'
import { standingOf } from './standing.ts'
import { parseConfiguration } from './start-request.ts'

/**
 * Runs the flow for the page around the iframe.
 *
 * @param embedded Banks to choose from are shown while the flow is not open.
 */
export function runModal(link: HostLink, place: Element, base: string, embedded: boolean): void {
  const { start, delivery, complaints } = parseConfiguration(link.configuration)
  for (const complaint of complaints) console.error(`linkflow: ${complaint}`)
  const client = createFrameClient(base)
  let round = 0
  let chosen: Institution | undefined
  const hear = createOutbox((records) => {
    const last = records.some(({ type }) => type !== 'event')
    link.send({ type: 'heard', round, records, last })
  })
  const flow = createLinkFlow({
    start,
    client,
    eventDelivery: delivery,
    oauth: createFrameOAuth(window),
    callbacks: () => ({
      onEvent: (event_name, metadata) => hear({ type: 'event', event_name, metadata }),
      onSuccess: (public_token, metadata) => hear({ type: 'success', public_token, metadata }),
      onExit: (error, metadata) => hear({ type: 'exit', error, metadata }),
    }),
  })
  const tellStanding = (): void => {
    const standing = standingOf(flow.store.getState(), Date.now())
    if (standing) link.send(standing)
  }
  const choose = (institution?: Institution): void => {
    chosen = institution
    link.send({ type: 'chosen' })
  }
  flow.store.subscribe(tellStanding)
  tellStanding()
  const onChoose = embedded ? choose : undefined
  createRoot(place).render(createElement(FlowPage, { flow, client, onChoose }))
  void fetchLaterPanes()
  link.listen((message) => {
    switch (message.type) {
      case 'ping':
        return link.send({ type: 'pong' })
      case 'exit':
        return flow.exit(message)
      case 'open':
        round = message.round
        return flow.open(chosen)
    }
  })
}

/** What one step gives the host to hear goes in one message: the host never sees half a step. */
function createOutbox(
  send: (records: readonly HostRecord[]) => void,
): (record: HostRecord) => void {
  let waiting: HostRecord[] = []
  const flush = (): void => {
    const records = waiting
    waiting = []
    send(records)
  }
  return (record) => {
    if (waiting.length === 0) queueMicrotask(flush)
    waiting.push(record)
  }
}

import type { Institution } from '@linkflow/core'
import type { LinkFlow } from '@linkflow/react'
import { createLinkFlow } from '@linkflow/react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createAfterPaint } from './after-paint.ts'
import { FlowPage } from './flow-page.tsx'
import { createFrameClient } from './frame-client.ts'
import { createFrameOAuth } from './frame-oauth.ts'
import type { HostLink } from './host-link.ts'
import { fetchLaterPanes } from './later-pane.ts'
import { createOutbox } from './outbox.ts'
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
  const outbox = createOutbox(delivery, (records, kept) => {
    const last = records.some(({ type }) => type !== 'event')
    const standing = standingOf(flow.store.getState(), kept)
    link.send({ type: 'told', round, records, last, standing })
  })
  const flow = createLinkFlow({
    start,
    client,
    oauth: createFrameOAuth(window),
    callbacks: () => ({
      onEvent: (event_name, metadata) => outbox.add({ type: 'event', event_name, metadata }),
      onSuccess: (public_token, metadata) =>
        outbox.add({ type: 'success', public_token, metadata }),
      onExit: (error, metadata) => outbox.add({ type: 'exit', error, metadata }),
    }),
  })
  const choose = (institution?: Institution): void => {
    chosen = institution
    link.send({ type: 'chosen' })
  }
  flow.store.subscribe(outbox.touch)
  const onChoose = embedded ? choose : undefined
  const opening = createAfterPaint(window)
  const page = { flow: whichDoesFirst(opening.now, flow), client, onChoose }
  createRoot(place).render(createElement(FlowPage, page))
  void fetchLaterPanes()
  link.listen((message) => {
    opening.now()
    switch (message.type) {
      case 'ping':
        return outbox.touch()
      case 'exit':
        return flow.exit(message)
      case 'open':
        round = message.round
        // The first pane is drawn already, and seen the sooner the less is done now.
        return opening.later(() => flow.open(chosen))
    }
  })
}

/** The flow as the panes have it: whatever they do comes after what waits. */
function whichDoesFirst(settle: () => void, flow: LinkFlow): LinkFlow {
  return {
    ...flow,
    store: {
      ...flow.store,
      send: (event, secrets) => {
        settle()
        flow.store.send(event, secrets)
      },
    },
    exit: (options) => {
      settle()
      flow.exit(options)
    },
  }
}

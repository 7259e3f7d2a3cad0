import type { HostRecord } from '@linkflow/core'
import { createLinkFlow } from '@linkflow/react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { FrameAddress } from './address.ts'
import { FlowPage } from './flow-page.tsx'
import { createFrameClient } from './frame-client.ts'
import { createRedirectOAuth } from './frame-oauth.ts'
import { fetchLaterPanes } from './later-pane.ts'
import { webviewUrl } from './webview-url.ts'

/** A web view drops an address when the next one comes in the same breath. */
const BETWEEN_MS = 50

/** Runs the flow as a page of its own, which tells a native app what happens by where it navigates to. */
export function runWebview(
  { token, receivedRedirectUri }: Extract<FrameAddress, { mode: 'webview' }>,
  place: Element,
  base: string,
): void {
  const client = createFrameClient(base)
  const tell = createNavigator(window)
  const flow = createLinkFlow({
    start: { token, received_redirect_uri: receivedRedirectUri ?? undefined },
    client,
    oauth: createRedirectOAuth(window),
    callbacks: () => ({
      onEvent: (event_name, metadata) => tell({ type: 'event', event_name, metadata }),
      onSuccess: (public_token, metadata) => tell({ type: 'success', public_token, metadata }),
      onExit: (error, metadata) => tell({ type: 'exit', error, metadata }),
    }),
  })
  createRoot(place).render(createElement(FlowPage, { flow, client }))
  void fetchLaterPanes()
  flow.open()
}

function createNavigator(self: Window): (record: HostRecord) => void {
  const waiting: string[] = []
  const next = (): void => {
    const [address] = waiting
    if (address === undefined) return
    self.location.href = address
    self.setTimeout(() => {
      waiting.shift()
      next()
    }, BETWEEN_MS)
  }
  return (record) => {
    waiting.push(webviewUrl(record))
    if (waiting.length === 1) next()
  }
}

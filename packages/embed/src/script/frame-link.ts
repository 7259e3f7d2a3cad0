import type { FromFrame, ToFrame, Welcome } from '../bridge/message.ts'
import { HELLO } from '../bridge/message.ts'

const GRACE_MS = 1500

/** The script's end of the bridge. */
export interface FrameLink {
  /** Kept until the frame is there. */
  send(message: ToFrame): void
  close(): void
}

/** The page's own origin rides along: the frame speaks to no other. A fragment is sent to no server. */
export function frameAddress(origin: string, place: HTMLElement | undefined): string {
  return `${origin}/link/v2/stable/link.html#${place ? 'embedded' : 'modal'}=${location.origin}`
}

/**
 * Waits for the hello of this very frame, by window and by origin, and answers it once with a port. Whatever else is
 * posted to the window is not for us.
 *
 * @param onFailure The page that was loaded is not ours.
 */
export function linkFrame(
  iframe: HTMLIFrameElement,
  origin: string,
  configuration: string,
  onMessage: (message: FromFrame) => void,
  onFailure: () => void,
): FrameLink {
  const { port1: port, port2 } = new MessageChannel()
  let waiting = true
  const stopWaiting = (): void => {
    waiting = false
    removeEventListener('message', greet)
  }
  const greet = ({ source, origin: from, data }: MessageEvent): void => {
    if (source !== iframe.contentWindow || from !== origin || data !== HELLO) return
    stopWaiting()
    const welcome: Welcome = { linkflow: 1, configuration }
    source?.postMessage(welcome, { targetOrigin: origin, transfer: [port2] })
  }
  addEventListener('message', greet)
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- every byte of the script counts
  port.onmessage = ({ data }) => onMessage(data)
  // An error page loads too. Ours has said hello by then, but that message may still be on its way.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- every byte of the script counts
  iframe.onload = () => setTimeout(() => waiting && onFailure(), GRACE_MS)
  return {
    send: (message) => port.postMessage(message),
    close: () => {
      stopWaiting()
      port.close()
    },
  }
}

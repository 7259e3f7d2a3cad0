import type { FromFrame, ToFrame } from '../bridge/message.ts'
import { HELLO } from '../bridge/message.ts'
import { isRecord, parseToFrame, parseWelcome } from '../bridge/parse.ts'

/** The frame's end of the bridge. */
export interface HostLink {
  readonly configuration: Readonly<Record<string, unknown>>
  send(message: FromFrame): void
  /** Messages that came before are heard first. */
  listen(onMessage: (message: ToFrame) => void): void
}

/**
 * Says hello to the page of origin `host`, and to no other, and waits for its welcome, which carries a port. The window
 * that embeds us and the origin are both checked; a second welcome is not listened to.
 */
export function linkHost(self: Window, host: string): Promise<HostLink> {
  return new Promise((resolve) => {
    const receive = ({ source, origin, data, ports }: MessageEvent): void => {
      const welcome = parseWelcome(data)
      const [port] = ports
      if (source !== self.parent || origin !== host || !welcome || !port) return
      self.removeEventListener('message', receive)
      resolve(hostLink(port, welcome.configuration))
    }
    self.addEventListener('message', receive)
    self.parent.postMessage(HELLO, host)
  })
}

function hostLink(port: MessagePort, json: string): HostLink {
  const parsed: unknown = JSON.parse(json)
  return {
    configuration: isRecord(parsed) ? parsed : {},
    send: (message) => port.postMessage(message),
    listen: (onMessage) => {
      port.addEventListener('message', ({ data }) => {
        const message = parseToFrame(data)
        if (message) onMessage(message)
      })
      port.start()
    },
  }
}

import type { HostRecord } from '@linkflow/core'
import type { FromFrame, Standing } from '../bridge/message.ts'
import type { ExitOptions, LinkConfiguration, LinkHandler } from './configuration.ts'
import type { FrameElement } from './frame-element.ts'
import { createFrameElement } from './frame-element.ts'
import type { FrameLink } from './frame-link.ts'
import { frameAddress, linkFrame } from './frame-link.ts'
import { NO_ANSWER, deliver, endWithoutFrame, guard } from './records.ts'

const BEAT_MS = 2500
/** So many unanswered beats, and the frame is given up: 20 seconds. */
const BEATS = 8

/**
 * Puts the frame into the page, and hands the host what it says.
 *
 * @param origin Of the API that serves the frame.
 * @param place Where embedded search is shown (link-contract K); without it, the frame is hidden until it is opened.
 * @throws Error when `onSuccess` is missing: the result would have nowhere to go.
 */
export function createHandler(
  configuration: LinkConfiguration,
  origin: string,
  place?: HTMLElement,
): LinkHandler {
  if (typeof Object(configuration).onSuccess !== 'function')
    throw new Error('linkflow: onSuccess must be a function')
  // Its functions stay here, and what the host changes in it later has no effect.
  const wire = JSON.stringify(configuration)
  let element: FrameElement | undefined
  let link: FrameLink | undefined
  let standing: Standing | null = null
  let beat: ReturnType<typeof setInterval> | undefined
  let silence = 0
  let round = 0
  let alive = true
  let open = false
  let loaded = false

  const mount = (): void => {
    if (!alive) return
    round = 0
    element = createFrameElement(frameAddress(origin, place), place, () => exit())
    link = linkFrame(element.iframe, origin, wire, hear, fail)
    if (open) show()
  }
  const unmount = (): void => {
    hide()
    link?.close()
    element?.dialog.remove()
    element = undefined
  }
  const show = (): void => {
    element?.show()
    link?.send({ type: 'open', round })
  }
  const hide = (): void => {
    open = false
    round++
    standing = null
    clearInterval(beat)
    element?.hide()
  }
  const end = (records: readonly HostRecord[]): void => {
    hide()
    deliver(records, configuration)
  }
  const load = (): void => {
    if (!loaded) guard(configuration.onLoad)
    loaded = true
  }
  const hear = (message: FromFrame): void => {
    silence = 0
    if (message.type === 'chosen') return start()
    const { last, records } = message
    if (message.standing) load()
    if (message.round !== round) return
    standing = message.standing
    if (last) {
      load()
      hide()
    }
    deliver(records, configuration)
  }
  /** The next `open()` loads the frame anew. */
  const fail = (): void => {
    const records = open && (standing?.lost ?? endWithoutFrame(NO_ANSWER))
    unmount()
    load()
    if (records) deliver(records, configuration)
  }
  const listen = (): void => {
    if (++silence > BEATS || !element?.iframe.isConnected) fail()
    else link?.send({ type: 'ping' })
  }
  const start = (): void => {
    if (!alive || open) return
    open = true
    silence = 0
    if (standing?.refused) {
      // A session that cannot start is never shown (decision 15); the frame hears of it for the log.
      link?.send({ type: 'open', round })
      end(standing.end)
    } else {
      beat = setInterval(listen, BEAT_MS)
      if (element) show()
      else if (document.body) mount()
    }
  }
  const exit = (options?: ExitOptions | boolean): void => {
    if (!open) return
    const force = (Object(options).force ?? options) === true || !standing
    link?.send({ type: 'exit', force })
    // At once, for the host may destroy the handler in this very turn (decision 14).
    if (force) end(standing?.end ?? endWithoutFrame(null))
  }
  if (document.body) mount()
  else document.addEventListener('DOMContentLoaded', mount)
  return {
    open: start,
    exit,
    destroy: () => {
      alive = false
      unmount()
    },
    submit: () => console.error('linkflow: submit() is for Layer'),
  }
}

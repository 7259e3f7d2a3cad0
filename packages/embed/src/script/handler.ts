import type { HostRecord } from '@linkflow/core'
import type { FromFrame, Standing } from '../bridge/message.ts'
import type { ExitOptions, LinkConfiguration, LinkHandler } from './configuration.ts'
import type { FrameElement } from './frame-element.ts'
import { createFrameElement } from './frame-element.ts'
import type { FrameLink } from './frame-link.ts'
import { frameAddress, linkFrame } from './frame-link.ts'
import { deliver, endWithoutFrame, guard } from './records.ts'

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
  let standing: Standing | undefined
  /** The frame cannot be loaded: what the next `open()` delivers. */
  let failure: readonly HostRecord[] | undefined
  let beat: ReturnType<typeof setInterval> | undefined
  let silence = 0
  let round = 0
  let alive = true
  let open = false
  let loaded = false

  const mount = (): void => {
    if (!alive) return
    failure = undefined
    element = createFrameElement(frameAddress(origin, place), place, () => exit())
    link = linkFrame(element.iframe, origin, wire, hear, fail)
    if (open) show()
  }
  const unmount = (): void => {
    hide()
    link?.close()
    element?.dialog.remove()
  }
  const show = (): void => {
    element?.show()
    link?.send({ type: 'open', round })
  }
  const hide = (): void => {
    open = false
    standing = undefined
    clearInterval(beat)
    element?.hide()
  }
  const end = (records: readonly HostRecord[]): void => {
    hide()
    deliver(records, configuration, new Date().toISOString())
  }
  const load = (): void => {
    if (!loaded) guard(configuration.onLoad)
    loaded = true
  }
  const hear = (message: FromFrame): void => {
    silence = 0
    if (message.type === 'chosen') start()
    else if (message.type === 'standing') {
      standing = message
      if (message.checked) load()
    } else if (message.type === 'heard' && open && message.round === round) {
      if (message.last) hide()
      deliver(message.records, configuration)
    }
  }
  const fail = (): void => {
    const seen = open
    failure = standing?.lost ?? endWithoutFrame()
    unmount()
    load()
    if (seen) giveUp(failure)
  }
  /** The next `open()` finds a frame that is loaded anew. */
  const giveUp = (records: readonly HostRecord[]): void => {
    end(records)
    mount()
  }
  const listen = (): void => {
    if (++silence > BEATS || !element?.iframe.isConnected) fail()
    else link?.send({ type: 'ping' })
  }
  const start = (): void => {
    if (!alive || open) return
    open = true
    round++
    silence = 0
    if (failure) giveUp(failure)
    else if (standing?.refused) {
      // A session that cannot start is never shown (decision 15); the frame hears of it for the log.
      link?.send({ type: 'open', round })
      end(standing.end)
    } else {
      beat = setInterval(listen, BEAT_MS)
      show()
    }
  }
  const exit = (options?: ExitOptions | boolean): void => {
    if (!open) return
    const force = options === true || Object(options).force === true || !standing?.checked
    link?.send({ type: 'exit', force })
    // At once, for the host may destroy the handler in this very turn (decision 14).
    if (force) end(standing?.end ?? endWithoutFrame())
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

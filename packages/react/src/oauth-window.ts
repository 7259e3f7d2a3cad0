import type { OAuthPage, OAuthPort, Send } from '@linkflow/core'

export interface OAuthWindowOptions {
  /** How long the user may take at the bank, in milliseconds. @default 10 minutes */
  readonly timeout?: number
}

const LOOK_EVERY_MS = 500
const TEN_MINUTES_MS = 600_000

/**
 * Shows the bank's page in a popup and waits for it to report back; on a touch screen, where popups are a nuisance,
 * in this page's place, if the bank can send the user back. Only messages from that very window and its origin count.
 */
export function createOAuthWindow({
  timeout = TEN_MINUTES_MS,
}: OAuthWindowOptions = {}): OAuthPort {
  let unwatch = (): void => undefined
  return {
    open(page, send) {
      // Opened again, the same window comes to the front, or a new one: one watcher is enough.
      unwatch()
      if (page.redirectable && matchMedia('(pointer: coarse)').matches)
        return location.assign(page.url)
      const popup = window.open(page.url, `linkflow-${page.oauth_state_id}`, FEATURES)
      if (!popup) return send({ type: 'oauth.blocked' })
      unwatch = watch(popup, page, timeout, send)
    },
  }
}

const FEATURES = 'popup,width=480,height=720'

/** Returns the way to stop. */
function watch(popup: Window, page: OAuthPage, timeout: number, send: Send): () => void {
  const { origin } = new URL(page.url)
  const watched = new AbortController()
  const stop = (): void => {
    watched.abort()
    clearInterval(look)
    clearTimeout(limit)
  }
  const look = setInterval(() => {
    if (!popup.closed) return
    stop()
    send({ type: 'oauth.closed' })
  }, LOOK_EVERY_MS)
  const limit = setTimeout(() => {
    stop()
    popup.close()
    send({ type: 'oauth.timed-out' })
  }, timeout)
  window.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      if (event.source !== popup || event.origin !== origin) return
      const oauth_state_id = stateOf(event.data)
      if (oauth_state_id === null) return
      stop()
      popup.close()
      send({ type: 'oauth.returned', oauth_state_id })
    },
    { signal: watched.signal },
  )
  return stop
}

/** The message of a bank page: `{ source: 'linkflow', type: 'oauth', oauth_state_id }`. */
function stateOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null
  const { source, type, oauth_state_id } = data as Readonly<Record<string, unknown>>
  return source === 'linkflow' && type === 'oauth' && typeof oauth_state_id === 'string'
    ? oauth_state_id
    : null
}

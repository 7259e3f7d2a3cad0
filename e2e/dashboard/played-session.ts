import { createLinkToken } from '../pages/start-servers.ts'

/** Of the host's clock: when the session opened. */
const OPENED = Date.UTC(2026, 0, 15, 12)

/** One thing that the host of the session hears: its name, the view it tells of, and how many seconds after `OPEN`. */
export type Heard = readonly [event_name: string, view_name: string | null, second: number]

/**
 * A run of the flow as its host hears it, without a browser.
 * @param exit_status What `onExit` says; `null` for a session that does not leave.
 * @returns The `link_session_id`.
 */
export async function playSession(
  api: string,
  heard: readonly Heard[],
  exit_status: string | null,
): Promise<string> {
  const token = await createLinkToken(api)
  const { session } = await ask(api, '/link/session/start', { token })
  const { link_session_id } = Object(session)
  const about = { link_session_id, request_id: 'm8MDnv9okwxFNBV' }
  const chosen = heard.findIndex(([event_name]) => event_name === 'SELECT_INSTITUTION')
  const events = heard.map(([event_name, view_name, second], index) => ({
    type: 'event',
    event_name,
    metadata: {
      ...about,
      view_name,
      institution_name: chosen !== -1 && index >= chosen ? 'First Platypus Bank' : null,
      timestamp: new Date(OPENED + second * 1000).toISOString(),
    },
  }))
  const exit = {
    type: 'exit',
    error: null,
    metadata: { ...about, institution: null, status: exit_status },
  }
  const records = exit_status === null ? events : [...events, exit]
  await ask(api, '/link/session/record', { link_session_id, records })
  return String(link_session_id)
}

/** The session API: no keys, as a browser has none. */
async function ask(
  api: string,
  path: string,
  body: object,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(api + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  if (response.ok) return Object(answer)
  throw new Error(`${path} answered ${response.status}: ${JSON.stringify(answer)}`)
}

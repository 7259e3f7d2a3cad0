import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { LinkedBank } from '../src/linked-bank.ts'

/** A linked bank with what only the server may know. */
export interface StoredBank {
  readonly accessToken: string
  /** Account ids that the user shared; the others are not shown, whatever the API returns. */
  readonly sharedIds: readonly string[]
  readonly bank: LinkedBank
}

/** One browser: its banks, in the order they were linked. In memory, gone when the server stops. */
export interface BrowserSession {
  readonly id: string
  readonly banks: Map<string, StoredBank>
}

const COOKIE = 'rowan_session'

/** Returns how to find the session of a request; a browser without one is given one. */
export function createSessions(): (context: Context) => BrowserSession {
  const sessions = new Map<string, BrowserSession>()
  return (context) => {
    const id = getCookie(context, COOKIE)
    const found = id === undefined ? undefined : sessions.get(id)
    if (found) return found
    const session = { id: randomUUID(), banks: new Map<string, StoredBank>() }
    sessions.set(session.id, session)
    setCookie(context, COOKIE, session.id, { httpOnly: true, sameSite: 'Lax', path: '/' })
    return session
  }
}

import { Hono } from 'hono'
import type { Settings } from './settings.ts'

/** What the page may ask the API for, with the keys that only this server has. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  customizations: [
    ...(['list', 'get', 'create', 'duplicate', 'rename', 'delete'] as const),
    ...(['save', 'publish', 'history', 'restore'] as const),
  ],
  sessions: ['get'],
  events: ['get'],
  requests: ['get'],
  deliveries: ['get', 'redeliver'],
  items: ['get', 'reset_login', 'remove'],
  usage: ['get'],
  keys: ['get', 'create', 'delete'],
  institutions: ['search', 'get_by_id'],
}

/** How requests go to the API: `fetch`, but for tests. */
type Send = (url: string, init: RequestInit) => Promise<Response>

/** Half a megabyte is the API's own limit. */
const MAX_BODY = 512 * 1024

/**
 * Passes the page's requests on to the Linkflow API and adds the keys: they never reach a browser, but for a new secret,
 * once. Because it does, it answers its own page only: another origin's request, or one for another host name, is
 * refused.
 */
export function createApi(settings: Settings, send: Send = fetch): Hono {
  const ask = withSecrets(settings, send)
  const api = new Hono()
  api.use('/api/*', async (context, next) => {
    const { headers, method } = context.req.raw
    if (!isOwnPage(headers, settings.port, method)) return context.json({ error: 'forbidden' }, 403)
    await next()
  })
  api.get('/api/settings', (context) => context.json({ demo_origin: settings.demoOrigin }))
  api.post('/api/:subject/:action', async (context) => {
    const { subject, action } = context.req.param()
    const allowed = Object.hasOwn(ALLOWED, subject) && ALLOWED[subject]?.includes(action)
    if (!allowed) return context.notFound()
    if (Number(context.req.header('content-length') ?? 0) > MAX_BODY)
      return context.json(TOO_LARGE, 413)
    const body = await context.req.text()
    if (body.length > MAX_BODY) return context.json(TOO_LARGE, 413)
    try {
      const { text, status } = await ask(`${subject}/${action}`, body)
      return new Response(text, {
        status,
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
      })
    } catch {
      return context.json(failure(`The API at ${settings.apiOrigin} does not answer.`), 502)
    }
  })
  return api
}

interface Answer {
  readonly status: number
  readonly text: string
}

/**
 * Asks with the newest secret that this server knows. A rotation goes on under its feet: the secret that it makes is
 * tried first from then on, so that the old one's last use is somebody else's.
 */
function withSecrets({ apiOrigin, clientId, secret }: Settings, send: Send) {
  const secrets = [secret]
  return async (path: string, body: string): Promise<Answer> => {
    let answer: Answer = { status: 502, text: '{}' }
    for (const one of secrets) {
      const response = await send(addressOf(apiOrigin, path), {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'PLAID-CLIENT-ID': clientId,
          'PLAID-SECRET': one,
        },
        body,
      })
      answer = { status: response.status, text: await response.text() }
      if (response.ok || !mayPassWithAnother(path, answer)) break
    }
    const made = path === 'keys/create' && answer.status === 200 && fieldOf(answer, 'new_secret')
    if (made) secrets.unshift(made)
    return answer
  }
}

/** A secret that was deleted is refused; and none deletes itself. */
function mayPassWithAnother(path: string, answer: Answer): boolean {
  return path === 'keys/delete' || fieldOf(answer, 'error_code') === 'INVALID_API_KEYS'
}

function fieldOf({ text }: Answer, name: string): string | null {
  try {
    const value: unknown = Object(JSON.parse(text))[name]
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}

function addressOf(apiOrigin: string, path: string): string {
  return path.startsWith('institutions/') ? `${apiOrigin}/${path}` : `${apiOrigin}/linkflow/${path}`
}

/** No other page's script, form or rebound host name gets through. */
function isOwnPage(headers: Headers, port: number, method: string): boolean {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`]
  const host = headers.get('host') ?? ''
  const origin = headers.get('origin')
  const isJson = headers.get('content-type')?.startsWith('application/json') ?? false
  return (
    hosts.includes(host) &&
    (origin === null || origin === `http://${host}`) &&
    (method === 'GET' || isJson)
  )
}

/** In the shape of the API's errors, so that the page has one way to read them. */
function failure(message: string) {
  return { error_type: 'API_ERROR', error_code: 'INTERNAL_SERVER_ERROR', error_message: message }
}

const TOO_LARGE = failure('That is too large: expected at most 512 kB.')

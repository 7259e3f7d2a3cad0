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
}

/** How requests go to the API: `fetch`, but for tests. */
type Send = (url: string, init: RequestInit) => Promise<Response>

/** Half a megabyte is the API's own limit. */
const MAX_BODY = 512 * 1024

/**
 * Passes the page's requests on to the Linkflow API and adds the keys: they never reach a browser. Because it does,
 * it answers its own page only: another origin's request, or one for another host name, is refused.
 */
export function createApi(settings: Settings, send: Send = fetch): Hono {
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
    const body = await context.req.text()
    if (body.length > MAX_BODY) return context.json(unreachable('The file is too large.'), 413)
    try {
      const answer = await send(`${settings.apiOrigin}/linkflow/${subject}/${action}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'PLAID-CLIENT-ID': settings.clientId,
          'PLAID-SECRET': settings.secret,
        },
        body,
      })
      return new Response(answer.body, {
        status: answer.status,
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
      })
    } catch {
      return context.json(unreachable(`The API at ${settings.apiOrigin} does not answer.`), 502)
    }
  })
  return api
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
function unreachable(message: string) {
  return { error_type: 'API_ERROR', error_code: 'INTERNAL_SERVER_ERROR', error_message: message }
}

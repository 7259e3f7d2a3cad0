import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ApiError } from '../errors/api-error.ts'
import type { Services } from '../services.ts'
import { checkKeys, missingKeys } from './api-keys.ts'
import type { Endpoint } from './endpoint.ts'
import { describeApi, describeEndpoint, describePage, registerSecurity } from './openapi.ts'
import { readBody } from './read-body.ts'
import { validate } from './validate.ts'

interface Env {
  Variables: { request_id: string }
}

type App = OpenAPIHono<Env>
type Call = Context<Env>

/** Mounts the endpoints, and sees to it that every answer has the contract's shape. */
export function createApp(endpoints: readonly Endpoint[], services: Services): App {
  const app: App = new OpenAPIHono<Env>()
  app.use(async (context, next) => {
    context.set('request_id', services.random.letters(15))
    await next()
    context.res.headers.set('X-Request-Id', context.get('request_id'))
  })
  app.use('/link/session/*', allowBrowsers)
  for (const endpoint of endpoints) mount(app, endpoint, services)
  registerSecurity(app.openAPIRegistry)
  mountPages(app)
  app.notFound((context) => refuse(context, new ApiError('NOT_FOUND')))
  app.onError((error, context) => refuse(context, asApiError(error, context, services)))
  return app
}

function mount(app: App, endpoint: Endpoint, services: Services): void {
  describeEndpoint(app.openAPIRegistry, endpoint)
  app.options(endpoint.path, (context) => context.body(null, 204, { Allow: 'POST, OPTIONS' }))
  app.post(endpoint.path, async (context) => {
    const body = await readBody(context.req.raw)
    const { headers } = context.req.raw
    const absent = endpoint.api === 'rest' ? missingKeys(body, headers) : []
    const reply = await endpoint.run(
      body,
      (schema, value) => {
        const input = validate(schema, value, absent)
        if (endpoint.api === 'rest') checkKeys(body, headers, services.keys)
        return input
      },
      services,
    )
    return context.json({ ...reply, request_id: context.get('request_id') })
  })
}

/** The session API is called by pages of any origin. It uses no cookies: the session id is what opens it. */
async function allowBrowsers(context: Call, next: () => Promise<void>): Promise<void> {
  await next()
  const { headers } = context.res
  headers.set('Access-Control-Allow-Origin', '*')
  headers.set('Access-Control-Expose-Headers', 'X-Request-Id')
  if (context.req.method !== 'OPTIONS') return
  headers.set('Access-Control-Allow-Methods', 'POST, OPTIONS')
  headers.set('Access-Control-Allow-Headers', 'Content-Type')
  headers.set('Access-Control-Max-Age', '600')
}

function mountPages(app: App): void {
  describePage(app.openAPIRegistry, '/', 'What this is')
  describePage(app.openAPIRegistry, '/health', 'Whether the sandbox is up')
  describePage(app.openAPIRegistry, '/openapi.json', 'This description')
  app.get('/', (context) =>
    context.json({
      name: 'Linkflow sandbox',
      about: 'The Link session API and a REST API over simulated banks. Nothing here is real.',
      api_description: '/openapi.json',
    }),
  )
  app.get('/health', (context) => context.json({ status: 'ok' }))
  app.get('/openapi.json', (context) =>
    context.json(describeApi(app, new URL(context.req.url).origin)),
  )
}

function asApiError(error: Error, context: Call, services: Services): ApiError {
  if (error instanceof ApiError) return error
  const where = `${context.req.method} ${context.req.path}`
  services.log({
    level: 'error',
    message: `${where} failed, request ${context.get('request_id')}: ${error.name}: ${error.message}`,
  })
  return new ApiError('INTERNAL_SERVER_ERROR')
}

function refuse(context: Call, error: ApiError): Response {
  // The catalogue has only statuses that come with a body; Hono's type is a list of literals.
  return context.json(error.toBody(context.get('request_id')), error.status as ContentfulStatusCode)
}

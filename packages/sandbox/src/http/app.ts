import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { createBankPages } from '../bank/bank-pages.ts'
import { controlsAreOff } from '../controls/controls.ts'
import { ApiError } from '../errors/api-error.ts'
import { mountFrame } from '../frame/index.ts'
import type { FrameOptions } from '../frame/index.ts'
import type { Services } from '../services.ts'
import { checkKeys, missingKeys } from './api-keys.ts'
import { apiVersion, checkVersion } from './api-version.ts'
import type { Endpoint } from './endpoint.ts'
import { describeApi, describeEndpoint, describePage, registerSecurity } from './openapi.ts'
import { checkPublicKey, presentsPublicKey } from './public-key.ts'
import { readBody } from './read-body.ts'
import { validate } from './validate.ts'

interface Env {
  Variables: { request_id: string; error_code: string | null }
}

type App = OpenAPIHono<Env>
type Call = Context<Env>

/** Mounts the endpoints, and sees to it that every answer has the contract's shape. */
export function createApp(
  endpoints: readonly Endpoint[],
  services: Services,
  frame?: FrameOptions,
): App {
  const app: App = new OpenAPIHono<Env>()
  app.use((context, next) => accompany(context, next, services))
  app.use('/link/session/*', allowBrowsers)
  for (const endpoint of endpoints) mount(app, endpoint, services)
  registerSecurity(app.openAPIRegistry)
  mountPages(app)
  app.route('/bank', createBankPages(services))
  if (frame) mountFrame(app, frame)
  app.notFound((context) => refuse(context, new ApiError('NOT_FOUND')))
  app.onError((error, context) => refuse(context, asApiError(error, context, services)))
  return app
}

/** What every answer has, and what is done with every request. */
async function accompany(
  context: Call,
  next: () => Promise<void>,
  { random, wallClock, controls }: Services,
): Promise<void> {
  const began = wallClock.now()
  const request_id = random.letters(15)
  context.set('request_id', request_id)
  context.set('error_code', null)
  await controls?.clock.refresh()
  await next()
  context.res.headers.set('X-Request-Id', request_id)
  context.res.headers.set('Plaid-Version', apiVersion(context.req.raw.headers))
  controls?.requests.add({
    id: request_id,
    at: controls.clock.now(),
    method: context.req.method,
    path: context.req.path,
    status: context.res.status,
    error_code: context.get('error_code'),
    duration: wallClock.now() - began,
  })
}

/** @throws ApiError for an endpoint that this sandbox does not have (link-contract G.5). */
function checkRoute(path: string, { environment, controls }: Services): void {
  if (path.startsWith('/sandbox/') && environment !== 'sandbox')
    throw new ApiError(
      'SANDBOX_ONLY',
      `access to ${path} is only available in the sandbox environment at https://sandbox.plaid.com/`,
    )
  // Customizations are edited on any sandbox; all else under /linkflow is for tests.
  const controlled = path.startsWith('/linkflow/') && !path.startsWith('/linkflow/customizations/')
  if (controlled && !controls) throw controlsAreOff()
}

function mount(app: App, endpoint: Endpoint, services: Services): void {
  describeEndpoint(app.openAPIRegistry, endpoint)
  app.options(endpoint.path, (context) => context.body(null, 204, { Allow: 'POST, OPTIONS' }))
  app.post(endpoint.path, async (context) => {
    checkRoute(endpoint.path, services)
    const { headers } = context.req.raw
    checkVersion(headers)
    const body = await readBody(context.req.raw)
    const secretly = endpoint.api === 'rest' && !presentsPublicKey(endpoint, body)
    const absent = secretly ? missingKeys(body, headers) : []
    const reply = await endpoint.run(
      body,
      async (schema, value) => {
        const input = validate(schema, value, absent)
        const key_id = secretly ? await checkKeys(body, headers, services) : null
        if (presentsPublicKey(endpoint, body)) checkPublicKey(body, services.keys)
        await services.limits?.check(endpoint.path, body)
        return { input, call: { origin: new URL(context.req.url).origin, key_id } }
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
  context.set('error_code', error.error_code)
  // The catalogue has only statuses that come with a body; Hono's type is a list of literals.
  return context.json(error.toBody(context.get('request_id')), error.status as ContentfulStatusCode)
}

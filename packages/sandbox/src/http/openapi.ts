import { z } from '@hono/zod-openapi'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Endpoint } from './endpoint.ts'
import { requestId } from './fields.ts'

type Registry = OpenAPIHono['openAPIRegistry']
/** The part of the app that writes the description. */
type Describing = Pick<OpenAPIHono, 'getOpenAPI31Document'>

export const errorBody = z
  .object({
    error_type: z.string(),
    error_code: z.string(),
    error_message: z.string().openapi({ description: 'For developers.' }),
    display_message: z.string().nullable().openapi({ description: 'For the user, or null.' }),
    request_id: requestId,
    suggested_action: z.null(),
  })
  .openapi('Error')

const ERROR_STATUSES = {
  400: 'Refused: the error says why.',
  413: 'The body is longer than 512 kB.',
  429: 'A limit was reached.',
  500: 'Simulated, or a fault of the sandbox itself.',
}

export function describeEndpoint(registry: Registry, endpoint: Endpoint): void {
  const error = { 'application/json': { schema: errorBody } }
  registry.registerPath({
    method: 'post',
    path: endpoint.path,
    operationId: endpoint.path.slice(1).replaceAll('/', '_'),
    tags: [endpoint.api === 'rest' ? 'REST API' : 'Link session API'],
    summary: endpoint.summary,
    ...(endpoint.api === 'rest' ? { security: [{ clientId: [], secret: [] }, {}] } : {}),
    request: {
      body: { required: true, content: { 'application/json': { schema: endpoint.request } } },
    },
    responses: {
      200: {
        description: 'Done.',
        headers: z.object({ 'X-Request-Id': requestId }),
        content: { 'application/json': { schema: endpoint.response } },
      },
      ...Object.fromEntries(
        Object.entries(ERROR_STATUSES).map(([status, description]) => [
          status,
          { description, content: error },
        ]),
      ),
    },
  })
}

export function describePage(registry: Registry, path: string, summary: string): void {
  registry.registerPath({
    method: 'get',
    path,
    operationId: `get_${path.replace(/\W+/g, '_')}`,
    tags: ['Pages'],
    summary,
    responses: {
      200: {
        description: 'Done.',
        content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } },
      },
    },
  })
}

export function registerSecurity(registry: Registry): void {
  registry.registerComponent('securitySchemes', 'clientId', {
    type: 'apiKey',
    in: 'header',
    name: 'PLAID-CLIENT-ID',
  })
  registry.registerComponent('securitySchemes', 'secret', {
    type: 'apiKey',
    in: 'header',
    name: 'PLAID-SECRET',
  })
}

export function describeApi(app: Describing, origin: string): object {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Linkflow sandbox',
      version: '0.1.0',
      description:
        'The Link session API is what a Link flow speaks: no keys, any origin. The REST API is for servers: `client_id` and `secret` in the body or in the headers.',
    },
    servers: [{ url: origin }],
  })
}

import { describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../endpoints.ts'
import { DEFAULT_KEYS } from '../sandbox.ts'
import { Driver, KEYS, PLATYPUS, answerOf } from '../testing/drive.ts'

const JSON_HEADERS = { 'Content-Type': 'application/json' }
const REST = ENDPOINTS.filter((endpoint) => endpoint.api === 'rest').map(({ path }) => path)
const SESSION = ENDPOINTS.filter((endpoint) => endpoint.api === 'session').map(({ path }) => path)

async function send(path: string, init: RequestInit) {
  return answerOf(await new Driver({ testControls: true }).sandbox.request(path, init))
}

describe('every endpoint', () => {
  it.each([...REST, ...SESSION])('%s answers GET with 404 NOT_FOUND', async (path) => {
    const { status, body } = await send(path, {})
    expect([status, body['error_code'], body['error_message']]).toEqual([
      404,
      'NOT_FOUND',
      'not found',
    ])
  })

  it.each([...REST, ...SESSION])('%s refuses what is not JSON', async (path) => {
    const { status, body } = await send(path, { method: 'POST', headers: JSON_HEADERS, body: '{' })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error_type: 'INVALID_REQUEST',
      error_code: 'INVALID_BODY',
      error_message: 'body could not be parsed as JSON',
    })
  })

  it.each([...REST, ...SESSION])('%s names the fields that are missing', async (path) => {
    const { body } = await send(path, { method: 'POST', headers: JSON_HEADERS, body: '{}' })
    expect(body['error_code']).toBe('MISSING_FIELDS')
  })

  it.each([...REST, ...SESSION])('%s answers OPTIONS', async (path) => {
    const { status, headers } = await send(path, { method: 'OPTIONS' })
    expect([status, headers.get('Allow')]).toEqual([204, 'POST, OPTIONS'])
  })
})

describe('every answer', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/health'],
    ['GET', '/openapi.json'],
    ['GET', '/nothing'],
    ['OPTIONS', '/item/get'],
    ['POST', '/item/get'],
    ['POST', '/link/session/start'],
  ])('M80 to %s %s has a request id of 15 letters and digits', async (method, path) => {
    const { headers, body } = await send(path, { method })
    expect(headers.get('X-Request-Id')).toMatch(/^[A-Za-z0-9]{15}$/)
    if ('request_id' in body) expect(body['request_id']).toBe(headers.get('X-Request-Id'))
  })

  it.each([...REST, ...SESSION])('M80 of %s has one, refused or not', async (path) => {
    const driver = new Driver({ testControls: true })
    for (const body of ['{}', '{', JSON.stringify(KEYS), JSON.stringify({ ...KEYS, x: 1 })]) {
      const answer = await driver.post(path, body)
      expect(answer.body['request_id']).toMatch(/^[A-Za-z0-9]{15}$/)
      expect(answer.headers.get('X-Request-Id')).toBe(answer.body['request_id'])
    }
  })

  it('has another one', async () => {
    const driver = new Driver()
    const ids = await Promise.all([1, 2].map(() => driver.sandbox.request('/health')))
    expect(ids[0]?.headers.get('X-Request-Id')).not.toBe(ids[1]?.headers.get('X-Request-Id'))
  })
})

describe('the version of the API', () => {
  it.each([
    [{}, '2020-09-14'],
    [{ 'Plaid-Version': '2019-05-29' }, '2019-05-29'],
  ])('asked for with %j is answered as %s', async (headers, version) => {
    const answer = await send('/item/get', { method: 'POST', headers })
    expect(answer.headers.get('plaid-version')).toBe(version)
  })

  it('has to be one that there was', async () => {
    const headers = { ...JSON_HEADERS, 'Plaid-Version': '2021-01-01' }
    const { body } = await send('/item/get', { method: 'POST', headers, body: '{}' })
    expect(body['error_code']).toBe('INCOMPATIBLE_API_VERSION')
  })
})

describe('a sandbox for another environment', () => {
  const driver = new Driver({ environment: 'development' })

  it('has no endpoints of the sandbox', async () => {
    const { body } = await driver.rest('/sandbox/item/reset_login', { access_token: 'x' })
    expect(body).toMatchObject({
      error_code: 'SANDBOX_ONLY',
      error_message:
        'access to /sandbox/item/reset_login is only available in the sandbox environment at https://sandbox.plaid.com/',
    })
  })

  it('holds a hundred Items', async () => {
    const auth = { products: ['auth'], user_auth: { user_id: 'a', auth_token: 'b' } }
    for (let count = 0; count < 100; count += 1) await driver.rest('/item/import', auth)
    const { status, body } = await driver.rest('/item/import', auth)
    expect([status, body['error_code']]).toEqual([429, 'ADDITION_LIMIT'])
  })
})

describe('the body of a request', () => {
  it.each([undefined, 'text/plain', 'application/x-www-form-urlencoded'])(
    'is refused with Content-Type %s',
    async (type) => {
      const { status, body } = await send('/item/get', {
        method: 'POST',
        headers: type === undefined ? {} : { 'Content-Type': type },
        body: new TextEncoder().encode(JSON.stringify(KEYS)),
      })
      expect([status, body['error_code']]).toEqual([400, 'INVALID_HEADERS'])
    },
  )

  it('may name its character set', async () => {
    const { body } = await send('/item/get', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(KEYS),
    })
    expect(body['error_code']).toBe('MISSING_FIELDS')
  })

  it.each(['[]', 'null', '"x"', '1', ''])('is refused when it is %j', async (text) => {
    const { body } = await new Driver().post('/item/get', text)
    expect(body['error_code']).toBe('INVALID_BODY')
  })

  it('is refused when it is longer than 512 kB', async () => {
    const { status, body } = await new Driver().post('/item/get', { x: 'x'.repeat(512 * 1024) })
    expect([status, body['error_type']]).toEqual([413, 'INVALID_REQUEST'])
  })

  it('is refused when it comes in pieces that are too long together', async () => {
    const piece = new Uint8Array(100 * 1024).fill(120)
    let left = 6
    const body = new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
    })
    // `duplex` is required for a stream by the fetch standard, and missing in the DOM library's type.
    const init = { method: 'POST', headers: JSON_HEADERS, body, duplex: 'half' } as RequestInit
    expect((await send('/item/get', init)).status).toBe(413)
  })

  it('is checked for missing fields, then for unknown ones, then for wrong ones', async () => {
    const driver = new Driver()
    const request = { count: 'x', offset: 0, country_codes: ['US'], __proto: 1 }
    const { count: _, ...missing } = request
    const codes = [
      await driver.rest('/institutions/get', missing),
      await driver.rest('/institutions/get', request),
      await driver.rest('/institutions/get', { ...request, __proto: undefined }),
    ].map(({ body }) => body['error_message'])
    expect(codes).toEqual([
      'the following required fields are missing: count',
      'the following fields are not recognized by this endpoint: __proto',
      'count must be an integer',
    ])
  })

  it('names a field within a field', async () => {
    const request = { query: 'a', country_codes: ['US'], options: { nonsense: 1 } }
    const { body } = await new Driver().rest('/institutions/search', request)
    expect(body['error_message']).toBe(
      'the following fields are not recognized by this endpoint: options.nonsense',
    )
  })
})

describe('API keys', () => {
  const request = { count: 1, offset: 0, country_codes: ['US'] }

  it('may stand in the headers', async () => {
    const { status } = await new Driver().post('/institutions/get', request, {
      'PLAID-CLIENT-ID': KEYS.client_id,
      'PLAID-SECRET': KEYS.secret,
    })
    expect(status).toBe(200)
  })

  it('are missed', async () => {
    const { body } = await new Driver().post('/institutions/get', request)
    expect(body['error_message']).toBe(
      'the following required fields are missing: client_id, secret',
    )
  })

  it.each([{ secret: 'x' }, { client_id: 'x' }])('are refused when wrong: %j', async (wrong) => {
    const { status, body } = await new Driver().rest('/institutions/get', { ...request, ...wrong })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error_type: 'INVALID_INPUT',
      error_code: 'INVALID_API_KEYS',
      error_message: 'invalid client_id or secret provided',
    })
  })

  it.each([
    ['/institutions/search', { query: 'a', country_codes: ['US'] }],
    ['/institutions/get_by_id', { institution_id: PLATYPUS, country_codes: ['US'] }],
    ['/sandbox/public_token/create', { institution_id: PLATYPUS, initial_products: ['auth'] }],
  ])('may be the public key alone at %s', async (path, body) => {
    const driver = new Driver()
    const { public_key } = DEFAULT_KEYS
    expect((await driver.post(path, { ...body, public_key })).status).toBe(200)
    const wrong = await driver.post(path, { ...body, public_key: 'x' })
    expect(wrong.body['error_code']).toBe('INVALID_API_KEYS')
    const elsewhere = await driver.rest('/item/get', { access_token: 'x', public_key })
    expect(elsewhere.body['error_code']).toBe('UNKNOWN_FIELDS')
  })

  it('have to be texts', async () => {
    const { body } = await new Driver().rest('/institutions/get', { ...request, client_id: 1 })
    expect(body['error_message']).toBe('client_id must be a properly formatted, non-empty string')
  })
})

describe('other origins', () => {
  it('may call the session API, and read its refusals', async () => {
    const preflight = await send('/link/session/start', {
      method: 'OPTIONS',
      headers: { Origin: 'https://app.example', 'Access-Control-Request-Headers': 'content-type' },
    })
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type')
    const refused = await send('/link/session/start', { method: 'POST' })
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(refused.headers.get('Access-Control-Allow-Credentials')).toBeNull()
  })

  it('may not read the REST API', async () => {
    const { headers } = await send('/item/get', { method: 'POST' })
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
  })
})

describe('a fault of the sandbox', () => {
  it('is an INTERNAL_SERVER_ERROR with a line in the log, and nothing ends', async () => {
    const broken = {
      get: () => null,
      withRoutingNumber: () => null,
      find: () => {
        throw new TypeError('broken index')
      },
    }
    const driver = new Driver({ institutions: broken })
    const request = { count: 1, offset: 0, country_codes: ['US'] }
    const { status, body } = await driver.rest('/institutions/get', request)
    expect(status).toBe(500)
    expect(body).toMatchObject({
      error_type: 'API_ERROR',
      error_code: 'INTERNAL_SERVER_ERROR',
      error_message: 'an unexpected error occurred',
      display_message: null,
    })
    expect(driver.log).toEqual([
      { level: 'error', message: expect.stringContaining('broken index') },
    ])
    expect((await driver.sandbox.request('/health')).status).toBe(200)
  })
})

describe('/openapi.json', () => {
  it('describes every endpoint, with the schemas that check it', async () => {
    const { body } = await send('/openapi.json', {})
    expect(body['openapi']).toBe('3.1.0')
    const paths = Object(body['paths'])
    for (const { path } of ENDPOINTS) {
      const operation = Object(paths[path]).post
      expect(operation.requestBody.content['application/json'].schema).toBeDefined()
      expect(operation.responses['200'].content['application/json'].schema).toBeDefined()
      expect(operation.responses['400'].content['application/json'].schema.$ref).toMatch(/Error$/)
    }
    expect(Object.keys(paths).sort()).toEqual(
      [...REST, ...SESSION, '/', '/health', '/openapi.json'].sort(),
    )
  })

  it('refers to nothing that is not in it, and names each operation once', async () => {
    const { body } = await send('/openapi.json', {})
    const schemas = Object(Object(body['components']).schemas)
    const text = JSON.stringify(body)
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(schemas).toHaveProperty(name)
    const ids = [...text.matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(Object(schemas.LinkInstitution).type).toBe('object')
  })
})

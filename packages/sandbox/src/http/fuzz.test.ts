import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../endpoints.ts'
import { Driver, KEYS, PLATYPUS, TOKEN_REQUEST } from '../testing/drive.ts'
import type { Answer } from '../testing/drive.ts'

const driver = new Driver()
const session = await driver.start()
const item = await driver.linkedItem()

/** A good request for each endpoint: from here the fuzz wanders off. */
const GOOD: Readonly<Record<string, object>> = {
  '/link/session/start': { token: session.token },
  '/link/session/institutions': { link_session_id: session.id, query: 'a', offset: 0, count: 3 },
  '/link/session/answer': {
    link_session_id: session.id,
    answer: {
      type: 'credentials',
      institution_id: PLATYPUS,
      values: { username: 'user_good', password: 'x' },
    },
  },
  '/link/session/record': { link_session_id: session.id, records: [] },
  '/link/token/create': TOKEN_REQUEST,
  '/link/token/get': { link_token: session.token },
  '/item/public_token/exchange': { public_token: 'x' },
  '/item/get': { access_token: item.access_token },
  '/item/remove': { access_token: 'x' },
  '/accounts/get': { access_token: item.access_token, options: { account_ids: [] } },
  '/accounts/balance/get': { access_token: item.access_token, options: {} },
  '/institutions/get': { count: 3, offset: 0, country_codes: ['US'], options: {} },
  '/institutions/search': { query: 'a', country_codes: ['US'], options: {} },
  '/institutions/get_by_id': { institution_id: PLATYPUS, country_codes: ['US'], options: {} },
  '/sandbox/public_token/create': {
    institution_id: PLATYPUS,
    initial_products: ['auth'],
    options: {},
  },
}

function expectContractShape({ status, headers, body }: Answer): void {
  expect(status).toBeLessThan(500)
  expect(body['request_id']).toBe(headers.get('X-Request-Id'))
  if (status === 200) return
  expect(body).toEqual({
    error_type: expect.stringMatching(/^[A-Z_]+$/),
    error_code: expect.stringMatching(/^[A-Z_]+$/),
    error_message: expect.stringMatching(/./),
    display_message: body['display_message'] === null ? null : expect.any(String),
    request_id: expect.any(String),
    suggested_action: null,
  })
}

/** Puts any JSON in the place of one part of the request. */
function changed(request: object): fc.Arbitrary<unknown> {
  const keys = pathsOf(request)
  return fc
    .tuple(fc.constantFrom(...keys), fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' })))
    .map(([path, value]) => replaced(request, path, value))
}

function nested(opening: string, depth: number): string {
  return `${opening.repeat(depth)}1${'}'.repeat(depth)}`
}

function pathsOf(value: object, above: readonly string[] = []): (readonly string[])[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...above, key]
    return typeof inner === 'object' && inner ? [path, ...pathsOf(inner, path)] : [path]
  })
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const copy = Array.isArray(value) ? [...value] : { ...Object(value) }
  return Object.assign(copy, { [key]: replaced(Object(value)[key], rest, by) })
}

describe.each(ENDPOINTS.map(({ path }) => path))('%s', (path) => {
  it('answers any JSON in the shape of the contract', async () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((value) => ({ ...KEYS, ...Object(value) })),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (body) =>
        expectContractShape(await driver.post(path, JSON.stringify(body))),
      ),
      { numRuns: 60 },
    )
  })

  it('answers a request with one strange part in the shape of the contract', async () => {
    const keys = path.startsWith('/link/session/') ? {} : KEYS
    await fc.assert(
      fc.asyncProperty(changed({ ...keys, ...GOOD[path] }), async (body) =>
        expectContractShape(await driver.post(path, JSON.stringify(body))),
      ),
      { numRuns: 120 },
    )
  })

  it('answers any text in the shape of the contract', async () => {
    const strange = fc.constantFrom(
      '{"__proto__":{"a":1}}',
      '['.repeat(20_000),
      '{"a":'.repeat(20_000),
      '1e999',
      '{"a":1,"a":2}',
      nested('{"transfer":', 20_000),
      nested('{"answer":', 20_000),
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), strange), async (body) =>
        expectContractShape(await driver.post(path, body)),
      ),
      { numRuns: 40 },
    )
  })
})

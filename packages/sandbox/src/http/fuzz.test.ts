import { DEFAULT_CUSTOMIZATION } from '@linkflow/theme'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../endpoints.ts'
import { Driver, KEYS, PLATYPUS, TOKEN_REQUEST } from '../testing/drive.ts'
import type { Answer } from '../testing/drive.ts'

const driver = new Driver({ testControls: true })
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
  '/link/session/record': {
    link_session_id: session.id,
    records: [
      { type: 'event', event_name: 'OPEN', metadata: { view_name: 'CONSENT' } },
      {
        type: 'exit',
        error: null,
        metadata: { institution: null, status: null, link_session_id: 'x', request_id: 'x' },
      },
    ],
  },
  '/link/token/create': {
    ...TOKEN_REQUEST,
    transactions: {},
    hosted_link: {},
    account_filters: {},
    update: {},
    auth: {},
    cra_options: {},
  },
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
    options: { override_username: 'user_custom', override_password: '{}' },
  },
  '/item/public_token/create': { access_token: item.access_token },
  '/item/add_token/create': { user: {} },
  '/item/access_token/invalidate': { access_token: 'x' },
  '/item/import': {
    products: ['auth'],
    user_auth: { user_id: 'x', auth_token: 'x' },
    options: { webhook: 'http://localhost:1/' },
  },
  '/item/webhook/update': { access_token: item.access_token, webhook: 'http://localhost:1/' },
  '/auth/get': { access_token: item.access_token, options: {} },
  '/identity/get': { access_token: item.access_token, options: {} },
  '/transactions/get': {
    access_token: item.access_token,
    start_date: '2025-01-01',
    end_date: '2025-02-01',
    options: { count: 1, offset: 0 },
  },
  '/transactions/sync': { access_token: item.access_token, cursor: '', count: 1, options: {} },
  '/transactions/refresh': { access_token: item.access_token },
  '/sandbox/item/reset_login': { access_token: 'x' },
  '/sandbox/item/fire_webhook': {
    access_token: item.access_token,
    webhook_code: 'DEFAULT_UPDATE',
    webhook_type: 'TRANSACTIONS',
  },
  '/sandbox/item/set_verification_status': {
    access_token: item.access_token,
    account_id: 'x',
    verification_status: 'automatically_verified',
  },
  '/processor/token/create': {
    access_token: item.access_token,
    account_id: 'x',
    processor: 'dwolla',
  },
  '/processor/stripe/bank_account_token/create': {
    access_token: item.access_token,
    account_id: 'x',
  },
  '/processor/dwolla/processor_token/create': {
    access_token: item.access_token,
    account_id: 'x',
  },
  '/webhook_verification_key/get': { key_id: 'x' },
  '/linkflow/clock/get': {},
  '/linkflow/clock/set': { now: null },
  '/linkflow/clock/advance': { days: 0, milliseconds: 1 },
  '/linkflow/sessions/get': { count: 1 },
  '/linkflow/events/get': { count: 1, link_session_id: 'x' },
  '/linkflow/requests/get': { count: 1 },
  '/linkflow/deliveries/get': { count: 1, item_id: 'x' },
  '/linkflow/deliveries/redeliver': { webhook_id: 'x' },
  '/linkflow/items/get': { count: 1 },
  '/linkflow/items/reset_login': { item_id: item.item_id },
  '/linkflow/items/remove': { item_id: 'x' },
  '/linkflow/usage/get': { days: 3 },
  '/linkflow/keys/get': {},
  '/linkflow/keys/create': {},
  '/linkflow/keys/delete': { key_id: 'x' },
  '/linkflow/reset': {},
  '/linkflow/customizations/list': {},
  '/linkflow/customizations/get': { customization_id: 'default' },
  '/linkflow/customizations/history': { customization_id: 'default' },
  '/linkflow/customizations/create': { name: 'fuzz', customization: DEFAULT_CUSTOMIZATION },
  '/linkflow/customizations/duplicate': { customization_id: 'default', name: 'other' },
  '/linkflow/customizations/rename': { customization_id: 'default', name: 'other' },
  '/linkflow/customizations/delete': { customization_id: 'default' },
  '/linkflow/customizations/save': {
    customization_id: 'default',
    revision: 0,
    draft: DEFAULT_CUSTOMIZATION,
  },
  '/linkflow/customizations/restore': { customization_id: 'default', revision: 0, number: 1 },
  '/linkflow/customizations/publish': { customization_id: 'default', revision: 0 },
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

/** The request with a part that goes very deep, as a text: nothing that writes JSON gets that far down. */
function deepened(request: object): readonly string[] {
  const mark = '@deep@'
  return pathsOf(request).map((path) =>
    JSON.stringify(replaced(request, path, mark)).replace(
      JSON.stringify(mark),
      nested('{"a":', 20_000),
    ),
  )
}

it('has a good request for every endpoint', () => {
  expect(Object.keys(GOOD).toSorted()).toEqual(ENDPOINTS.map(({ path }) => path).toSorted())
})

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

  it('answers a request with one very deep part in the shape of the contract', async () => {
    const keys = path.startsWith('/link/session/') ? {} : KEYS
    for (const body of deepened({ ...keys, ...GOOD[path] }))
      expectContractShape(await driver.post(path, body))
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

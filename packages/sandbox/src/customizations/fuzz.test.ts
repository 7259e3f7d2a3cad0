import { DEFAULT_CUSTOMIZATION } from '@linkflow/theme'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../endpoints.ts'
import { Driver, KEYS } from '../testing/drive.ts'

const driver = new Driver({ testControls: true })
const made = await driver.rest('/linkflow/customizations/create', { name: 'Fuzzed' })
const { customization_id } = Object(made.body['customization'])
const { item_id } = await driver.linkedItem()

/** A good request for each endpoint of the dashboard: from here the fuzz wanders off. */
const GOOD: Readonly<Record<string, object>> = {
  '/linkflow/customizations/list': {},
  '/linkflow/customizations/get': { customization_id },
  '/linkflow/customizations/create': { name: 'Other', customization: DEFAULT_CUSTOMIZATION },
  '/linkflow/customizations/duplicate': { customization_id, name: 'Copy' },
  '/linkflow/customizations/rename': { customization_id, name: 'Renamed' },
  '/linkflow/customizations/delete': { customization_id: 'nobody' },
  '/linkflow/customizations/save': {
    customization_id,
    revision: 1,
    draft: DEFAULT_CUSTOMIZATION,
  },
  '/linkflow/customizations/publish': { customization_id, revision: 1 },
  '/linkflow/customizations/history': { customization_id },
  '/linkflow/customizations/restore': { customization_id, revision: 1, number: 1 },
  '/linkflow/items/get': { count: 1 },
  '/linkflow/items/reset_login': { item_id },
  '/linkflow/items/remove': { item_id: 'nothing' },
  '/linkflow/usage/get': { days: 3 },
  '/linkflow/keys/get': {},
  '/linkflow/keys/create': {},
  '/linkflow/keys/delete': { key_id: 'nothing' },
}

const DASHBOARD = /^\/linkflow\/(customizations|items|usage|keys)\//

it('has a good request for each endpoint of the dashboard', () => {
  const paths = ENDPOINTS.map(({ path }) => path).filter((path) => DASHBOARD.test(path))
  expect(Object.keys(GOOD).sort()).toEqual(paths.sort())
})

type Path = readonly string[]

function pathsOf(value: object, above: Path = []): Path[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...above, key]
    return typeof inner === 'object' && inner ? [path, ...pathsOf(inner, path)] : [path]
  })
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  const copy = Array.isArray(value) ? [...value] : { ...Object(value) }
  return Object.assign(copy, { [key]: replaced(Object(value)[key], rest, by) })
}

const strange = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '#000; } * { display: none }',
    'x'.repeat(20_000),
    Array.from({ length: 5000 }, (_, index) => `ins_${index}`),
    { version: 99 },
    -0,
    1e308,
  ),
)

describe.each(Object.entries(GOOD))('%s', (path, good) => {
  it('answers a request with one strange part in the shape of the contract', async () => {
    const request: object = { ...KEYS, ...good }
    const changed = fc
      .tuple(fc.constantFrom(...pathsOf(request)), strange)
      .map(([place, value]) => replaced(request, place, value))
    await fc.assert(
      fc.asyncProperty(changed, async (body) => {
        const { status, body: reply, headers } = await driver.post(path, JSON.stringify(body))
        expect(status).toBeLessThan(500)
        expect(reply['request_id']).toBe(headers.get('X-Request-Id'))
        if (status !== 200) expect(reply['error_code']).toMatch(/^[A-Z_]+$/)
      }),
      { numRuns: 100 },
    )
  })
})

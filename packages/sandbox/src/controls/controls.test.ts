import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../store/memory-store.ts'
import { EVERY } from '../store/store.ts'
import { Driver } from '../testing/drive.ts'
import { createRequestLog } from './request-log.ts'

const DAY = 24 * 60 * 60_000

describe('the test controls', () => {
  it.each(['/linkflow/clock/get', '/linkflow/reset', '/linkflow/deliveries/get'])(
    'refuse %s where they are off',
    async (path) => {
      const { status, body } = await new Driver().rest(path, {})
      expect([status, body['error_type'], body['error_code']]).toEqual([
        400,
        'INVALID_INPUT',
        'UNAUTHORIZED_ROUTE_ACCESS',
      ])
      expect(body['error_message']).toContain('--test-controls')
    },
  )

  it('need the keys of the API', async () => {
    const driver = new Driver({ testControls: true })
    const { body } = await driver.post('/linkflow/reset', { client_id: 'x', secret: 'y' })
    expect(body['error_code']).toBe('INVALID_API_KEYS')
  })

  it('move the clock, which goes on from there', async () => {
    const driver = new Driver({ testControls: true })
    const set = await driver.rest('/linkflow/clock/set', { now: '2026-03-01T00:00:00Z' })
    expect(set.body['now']).toBe('2026-03-01T00:00:00.000Z')
    driver.clock.advance(1000)
    const advanced = await driver.rest('/linkflow/clock/advance', { days: 1, hours: 2 })
    expect(advanced.body['now']).toBe('2026-03-02T02:00:01.000Z')
    const back = await driver.rest('/linkflow/clock/set', { now: null })
    expect(back.body).toMatchObject({ now: '2026-01-15T12:00:01.000Z', offset: 0 })
  })

  it('end a login by the clock', async () => {
    const driver = new Driver({ testControls: true })
    const { access_token } = await driver.linkedItem()
    await driver.rest('/linkflow/clock/advance', { days: 30 })
    const { body } = await driver.rest('/item/get', { access_token })
    expect(body['item']).toMatchObject({ error: { error_code: 'ITEM_LOGIN_REQUIRED' } })
  })

  it('take no clock that banks could not write', async () => {
    const driver = new Driver({ testControls: true })
    const { body } = await driver.rest('/linkflow/clock/advance', { days: 1_000_000 })
    expect(body['error_code']).toBe('INVALID_FIELD')
  })

  it('show sessions, what their hosts heard, and requests', async () => {
    const driver = new Driver({ testControls: true })
    const session = await driver.start()
    await session.connect()
    const sessions = await driver.rest('/linkflow/sessions/get', {})
    expect(Object(sessions.body['sessions'])).toMatchObject([
      { link_session_id: session.id, step: 'connected', public_token: expect.any(String) },
    ])
    const events = await driver.rest('/linkflow/events/get', { link_session_id: session.id })
    expect(events.body['events']).toEqual([])
    await driver.rest('/item/get', { access_token: 'x' })
    const requests = await driver.rest('/linkflow/requests/get', { count: 1 })
    expect(Object(requests.body['requests'])).toMatchObject([
      { path: '/item/get', status: 400, error_code: 'INVALID_ACCESS_TOKEN' },
    ])
  })

  it('show requests that another process has answered, and find one by its id', async () => {
    const store = createMemoryStore()
    const first = new Driver({ testControls: true, store })
    const { body } = await first.rest('/item/get', { access_token: 'x' })
    await first.rest('/linkflow/clock/advance', { milliseconds: 1 })
    await first.rest('/linkflow/requests/get', {})
    const second = new Driver({ testControls: true, store })
    const { request_id } = body
    const found = await second.rest('/linkflow/requests/get', { request_id })
    expect(Object(found.body['requests'])).toMatchObject([{ request_id, path: '/item/get' }])
    const unknown = await second.rest('/linkflow/requests/get', { request_id: 'none' })
    expect(unknown.body['requests']).toEqual([])
  })

  it('keep about the last thousand requests', async () => {
    const store = createMemoryStore()
    const log = createRequestLog(store.collections.requests)
    const sent = Array.from({ length: 1400 }, (_, index) => index)
    for (const index of sent)
      log.add({
        id: `request-${index}`,
        at: index,
        method: 'POST',
        path: '/item/get',
        status: 200,
        error_code: null,
        duration: 1,
      })
    await log.written()
    const kept = await store.collections.requests.recent(EVERY)
    expect(kept.map(({ id }) => id)).toEqual(
      sent
        .slice(-1000)
        .toReversed()
        .map((index) => `request-${index}`),
    )
  })

  it('forget everything, the clock too', async () => {
    const driver = new Driver({ testControls: true })
    const { access_token } = await driver.linkedItem()
    await driver.rest('/linkflow/clock/advance', { milliseconds: DAY })
    await driver.rest('/linkflow/reset', {})
    const clock = await driver.rest('/linkflow/clock/get', {})
    expect(clock.body['offset']).toBe(0)
    const { body } = await driver.rest('/item/get', { access_token })
    expect(body['error_code']).toBe('INVALID_ACCESS_TOKEN')
  })
})

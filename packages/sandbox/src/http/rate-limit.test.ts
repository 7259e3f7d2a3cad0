import { describe, expect, it } from 'vitest'
import { Driver, PLATYPUS } from '../testing/drive.ts'

describe('a strict sandbox', () => {
  it('refuses the eleventh listing of institutions in a minute', async () => {
    const driver = new Driver({ strict: true })
    const list = () =>
      driver.rest('/institutions/get', { count: 1, offset: 0, country_codes: ['US'] })
    for (let count = 0; count < 10; count += 1) expect((await list()).status).toBe(200)
    const { status, body } = await list()
    expect([status, body['error_type'], body['error_code']]).toEqual([
      429,
      'RATE_LIMIT_EXCEEDED',
      'INSTITUTIONS_GET_LIMIT',
    ])
    driver.clock.advance(60_000)
    expect((await list()).status).toBe(200)
  })

  const days = { start_date: '2025-01-01', end_date: '2025-01-02' }

  it.each([
    ['/accounts/get', 100, 'ACCOUNTS_LIMIT', {}],
    ['/accounts/balance/get', 100, 'BALANCE_LIMIT', {}],
    ['/auth/get', 100, 'AUTH_LIMIT', {}],
    ['/identity/get', 100, 'IDENTITY_LIMIT', {}],
    ['/item/get', 40, 'ITEM_GET_LIMIT', {}],
    ['/transactions/get', 80, 'TRANSACTIONS_LIMIT', days],
    ['/transactions/sync', 50, 'TRANSACTIONS_LIMIT', {}],
  ])('answers %s %d times a minute for an Item', async (path, a_minute, code, more) => {
    const driver = new Driver({ strict: true })
    const request = { ...tokenOf(await driver.linkedItem()), ...more }
    for (let count = 0; count < a_minute; count += 1)
      expect((await driver.rest(path, request)).status).not.toBe(429)
    const { status, body } = await driver.rest(path, request)
    expect([status, body['error_code'], body['error_message']]).toEqual([
      429,
      code,
      'rate limit exceeded for attempts to access this item. please try again later',
    ])
    driver.clock.advance(60_000)
    expect((await driver.rest(path, request)).status).not.toBe(429)
  })

  it('shows an institution 400 times a minute', async () => {
    const driver = new Driver({ strict: true })
    const request = { institution_id: PLATYPUS, country_codes: ['US'] }
    for (let count = 0; count < 400; count += 1)
      await driver.rest('/institutions/get_by_id', request)
    const { body } = await driver.rest('/institutions/get_by_id', request)
    expect(body['error_code']).toBe('INSTITUTIONS_GET_BY_ID_LIMIT')
  })

  it('counts the requests for each Item by itself', async () => {
    const driver = new Driver({ strict: true })
    const [one, other] = [await driver.linkedItem(), await driver.linkedItem()]
    for (let count = 0; count < 40; count += 1) await driver.rest('/item/get', tokenOf(one))
    expect((await driver.rest('/item/get', tokenOf(one))).body['error_code']).toBe('ITEM_GET_LIMIT')
    expect((await driver.rest('/item/get', tokenOf(other))).status).toBe(200)
  })
})

function tokenOf({ access_token }: { access_token: string }) {
  return { access_token }
}

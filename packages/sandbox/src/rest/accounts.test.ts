import { describe, expect, it } from 'vitest'
import { Driver } from '../testing/drive.ts'

describe('/accounts/get', () => {
  it('returns all twelve accounts, with ids that stay', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    const first = await driver.rest('/accounts/get', { access_token })
    const second = await driver.rest('/accounts/get', { access_token })
    expect(second.body['accounts']).toEqual(first.body['accounts'])
    expect(first.body['accounts']).toHaveLength(12)
    expect(Object(first.body['accounts'])[3]).toEqual({
      account_id: expect.stringMatching(/^[A-Za-z0-9]{37}$/),
      balances: {
        available: null,
        current: 410,
        limit: 2000,
        iso_currency_code: 'USD',
        unofficial_currency_code: null,
      },
      mask: '3333',
      name: 'Plaid Credit Card',
      official_name: 'Plaid Diamond 12.5% APR Interest Credit Card',
      type: 'credit',
      subtype: 'credit card',
    })
  })

  it('returns the ones that are asked for', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    const { body } = await driver.rest('/accounts/get', { access_token })
    const account_ids = [Object(body['accounts'])[1].account_id]
    for (const path of ['/accounts/get', '/accounts/balance/get']) {
      const some = await driver.rest(path, { access_token, options: { account_ids } })
      expect(Object(some.body['accounts']).map(Object)).toMatchObject([{ name: 'Plaid Saving' }])
    }
  })

  it.each([
    [['x'], 'INVALID_ACCOUNT_ID', 'failed to find requested account ID for requested item'],
    [[], 'INVALID_FIELD', 'options.account_ids must be a non-empty array of valid account ids'],
  ])('refuses the account ids %j', async (account_ids, code, message) => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    const { body } = await driver.rest('/accounts/get', { access_token, options: { account_ids } })
    expect([body['error_code'], body['error_message']]).toEqual([code, message])
  })
})

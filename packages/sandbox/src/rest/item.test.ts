import { describe, expect, it } from 'vitest'
import { DAY, MINUTE } from '../clock.ts'
import { Driver, PLATYPUS } from '../testing/drive.ts'

const UUID = '8d5015e6-91e2-450d-836d-3f32035c3b7b'

describe('/item/public_token/exchange', () => {
  it('exchanges a public token once', async () => {
    const driver = new Driver()
    const public_token = await (await driver.start()).connect()
    const exchange = () => driver.rest('/item/public_token/exchange', { public_token })
    const both = await Promise.all([exchange(), exchange()])
    const done = both.find(({ status }) => status === 200)
    const refused = both.find(({ status }) => status === 400)
    expect(done?.body).toEqual({
      access_token: expect.stringMatching(/^access-sandbox-[0-9a-f-]{36}$/),
      item_id: expect.stringMatching(/^[A-Za-z0-9]{37}$/),
      request_id: expect.any(String),
    })
    expect(refused?.body['error_message']).toBe('could not find matching public token')
  })

  it('refuses a public token after thirty minutes', async () => {
    const driver = new Driver()
    const public_token = await (await driver.start()).connect()
    driver.clock.advance(30 * MINUTE)
    const { body } = await driver.rest('/item/public_token/exchange', { public_token })
    expect(body['error_code']).toBe('INVALID_PUBLIC_TOKEN')
  })

  it.each([
    [
      'nonsense',
      'provided public token is in an invalid format. expected format: public-<environment>-<identifier>',
    ],
    [
      `access-sandbox-${UUID}`,
      'provided public token is in an invalid format. expected format: public-<environment>-<identifier>',
    ],
    [
      `public-production-${UUID}`,
      'provided public token is for the wrong environment. expected "sandbox", got "production"',
    ],
    [`public-sandbox-${UUID}`, 'could not find matching public token'],
  ])('refuses %s', async (public_token, message) => {
    const { status, body } = await new Driver().rest('/item/public_token/exchange', {
      public_token,
    })
    expect([status, body['error_code'], body['error_message']]).toEqual([
      400,
      'INVALID_PUBLIC_TOKEN',
      message,
    ])
  })
})

describe('an Item', () => {
  it('is described by /item/get', async () => {
    const driver = new Driver()
    const { access_token, item_id } = await driver.linkedItem()
    const { body } = await driver.rest('/item/get', { access_token })
    expect(body['item']).toMatchObject({
      item_id,
      institution_id: PLATYPUS,
      institution_name: 'First Platypus Bank',
      webhook: null,
      error: null,
      billed_products: ['auth'],
      update_type: 'background',
      consent_expiration_time: null,
    })
    expect(Object(body['item']).available_products).not.toContain('auth')
  })

  it('needs a new login after 30 days', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    driver.clock.advance(30 * DAY)
    const { body } = await driver.rest('/item/get', { access_token })
    expect(body['item']).toMatchObject({ error: { error_code: 'ITEM_LOGIN_REQUIRED' } })
    const balances = await driver.rest('/accounts/balance/get', { access_token })
    expect(balances.body['error_code']).toBe('ITEM_LOGIN_REQUIRED')
    expect((await driver.rest('/accounts/get', { access_token })).status).toBe(200)
  })

  it('is gone once it is removed', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    const removed = await driver.rest('/item/remove', { access_token, reason_code: 'OTHER' })
    expect([removed.status, Object.keys(removed.body)]).toEqual([200, ['removed', 'request_id']])
    for (const path of ['/item/get', '/accounts/get', '/item/remove']) {
      const { body } = await driver.rest(path, { access_token })
      expect(body['error_message']).toBe('could not find matching access token')
    }
  })

  it('can not be reached by its access token before the exchange', async () => {
    const { body } = await new Driver().rest('/item/get', {
      access_token: `access-sandbox-${UUID}`,
    })
    expect(body['error_code']).toBe('INVALID_ACCESS_TOKEN')
  })
})

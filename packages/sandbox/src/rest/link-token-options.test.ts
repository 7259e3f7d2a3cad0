import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '../clock.ts'
import { Driver, PLATYPUS, TOKEN_REQUEST } from '../testing/drive.ts'

const LONG_AGO = { start_date: '2020-01-01', end_date: '2030-01-01' }

async function create(changes: object) {
  const driver = new Driver()
  const request = { ...TOKEN_REQUEST, ...changes }
  return { driver, ...(await driver.rest('/link/token/create', request)) }
}

describe('what a link token asks for', () => {
  const user = { client_user_id: 'u' }

  it.each([
    [{ user: { ...user, phone_number: '415 555 0123' } }, 'user.phone_number'],
    [{ user: { ...user, email_address: 'nobody' } }, 'user.email_address'],
    [{ user: { ...user, date_of_birth: '1/2/1990' } }, 'user.date_of_birth'],
    [{ user: { ...user, phone_number_verified_time: 'now' } }, 'user.phone_number_verified_time'],
    [{ user: { ...user, address: { country: 'USA' } } }, 'user.address.country'],
    [{ user: { ...user, id_number: { value: '1', type: 'x' } } }, 'user.id_number.type'],
    [{ transactions: { days_requested: 0 } }, 'transactions.days_requested'],
    [{ transactions: { days_requested: 731 } }, 'transactions.days_requested'],
    [{ hosted_link: { url_lifetime_seconds: 1_814_401 } }, 'hosted_link.url_lifetime_seconds'],
    [{ hosted_link: { delivery_method: 'post' } }, 'hosted_link.delivery_method'],
    [{ update: { reauthorization_enabled: 'yes' } }, 'update.reauthorization_enabled'],
    [{ account_filters: { loan: { account_subtypes: ['checking'] } } }, 'account_filters.loan'],
    [{ account_filters: { other: { account_subtypes: [] } } }, 'account_filters.other'],
    [{ auth: { reroute_to_credentials: 'MAYBE' } }, 'auth.reroute_to_credentials'],
    [{ statements: { start_date: '2025-02-01', end_date: '2025-01-01' } }, 'statements'],
    [{ cra_options: { days_requested: 732 } }, 'cra_options.days_requested'],
    [{ investments_auth: { rollover_401k_enabled: 1 } }, 'investments_auth'],
    [{ appearance_mode: 'BLUE' }, 'appearance_mode'],
  ])('is refused as INVALID_FIELD: %j', async (changes, field) => {
    const { status, body } = await create(changes)
    expect([status, body['error_code']]).toEqual([400, 'INVALID_FIELD'])
    expect(String(body['error_message'])).toMatch(new RegExp(`^${field}[. ]`))
  })

  it.each([
    [{ user: { ...user, name: { given_name: 'a' } } }, 'user.name.family_name'],
    [{ statements: { start_date: '2025-01-01' } }, 'statements.end_date'],
    [{ identity_verification: {} }, 'identity_verification.template_id'],
    [{ hosted_link: { delivery_method: 'sms' } }, 'user.phone_number'],
    [{ hosted_link: { delivery_method: 'email' } }, 'user.email_address'],
  ])('misses a field: %j', async (changes, field) => {
    const { body } = await create(changes)
    expect(body['error_message']).toBe(`the following required fields are missing: ${field}`)
  })

  it.each([
    [{ user: { ...user, nick: 'a' } }, 'user.nick'],
    [{ transactions: { days: 3 } }, 'transactions.days'],
    [{ eu_config: { headless: true, tail: 1 } }, 'eu_config.tail'],
  ])('has an unknown field: %j', async (changes, field) => {
    const { body } = await create(changes)
    expect(body['error_message']).toBe(
      `the following fields are not recognized by this endpoint: ${field}`,
    )
  })

  it('may be as much as the API knows', async () => {
    const { status } = await create({
      user: {
        ...user,
        legal_name: 'Robin Doe',
        name: { given_name: 'Robin', family_name: 'Doe' },
        phone_number: '+14155550123',
        phone_number_verified_time: '2026-01-01T00:00:00Z',
        email_address: 'robin@example.com',
        date_of_birth: '1990-02-03',
        address: { street: '1 Main St', country: 'US' },
        id_number: { value: '123456789', type: 'us_ssn' },
      },
      account_filters: { depository: { account_subtypes: ['all'] } },
      transactions: { days_requested: 730 },
      investments: { allow_manual_entry: true },
      cra_options: { days_requested: 365, base_report: { client_report_id: 'x' } },
      appearance_mode: null,
    })
    expect(status).toBe(200)
  })
})

describe('transactions.days_requested', () => {
  it('decides how far back the transactions of the Item go', async () => {
    const driver = new Driver()
    const oldest = async (days_requested: number) => {
      const session = await driver.start({
        products: ['transactions'],
        transactions: { days_requested },
      })
      return oldestDay(driver, await driver.exchange(await session.connect()))
    }
    expect(await oldest(60)).toBeGreaterThanOrEqual(driver.clock.now() - 61 * DAY)
    expect(await oldest(60)).toBeLessThan(driver.clock.now() - 40 * DAY)
    expect(await oldest(3)).toBeGreaterThanOrEqual(driver.clock.now() - 4 * DAY)
  })

  it.each([{ days_requested: 90 }, { start_date: '2025-10-17' }])(
    'goes for an Item that is made without Link too: %j',
    async (transactions) => {
      const driver = new Driver()
      const { body } = await driver.rest('/sandbox/public_token/create', {
        institution_id: PLATYPUS,
        initial_products: ['transactions'],
        options: { transactions },
      })
      const oldest = await oldestDay(driver, await driver.exchange(body['public_token']))
      expect(oldest).toBeGreaterThanOrEqual(Date.UTC(2025, 9, 17))
      expect(oldest).toBeLessThan(Date.UTC(2025, 10, 17))
    },
  )

  it('goes for an Item that gets Transactions later, with its first request for them', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    for (const days_requested of [10, 500])
      await driver.rest('/transactions/sync', { access_token, options: { days_requested } })
    expect(await oldestDay(driver, access_token)).toBeGreaterThan(driver.clock.now() - 12 * DAY)
  })
})

/** The day of the Item's first transaction, once all have been pulled. */
async function oldestDay(driver: Driver, access_token: string): Promise<number> {
  driver.clock.advance(5000)
  const options = { count: 500 }
  const { body } = await driver.rest('/transactions/get', { access_token, ...LONG_AGO, options })
  return Date.parse(Object(body['transactions']).at(-1).date)
}

describe('update.reauthorization_enabled', () => {
  it('opens a healthy Item, to ask its user again', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    const repair = { access_token, products: undefined }
    const token = await driver.linkToken({ ...repair, update: { user: false } })
    const refused = await driver.post('/link/session/start', { token })
    expect(refused.body['error_code']).toBe('ITEM_NO_ERROR')
    const update = { reauthorization_enabled: true }
    const session = await driver.start({ ...repair, update })
    expect(session.description).toMatchObject({ update_mode: true, account_selection: 'off' })
    expect((await session.signIn('pass_good')).body['kind']).toBe('connected')
  })
})

describe('hosted_link', () => {
  const phone = { client_user_id: 'u', phone_number: '+14155550123', email_address: 'a@b.c' }

  it.each([
    [{}, 30 * MINUTE],
    [{ delivery_method: 'sms' }, DAY],
    [{ delivery_method: 'email' }, 7 * DAY],
    [{ url_lifetime_seconds: 3600 }, HOUR],
  ])('%j has a page of its own for a while', async (hosted_link, lasts) => {
    const { driver, body } = await create({ hosted_link, user: phone })
    const { link_token, hosted_link_url, expiration } = Object(body)
    const { pathname, searchParams } = new URL(hosted_link_url)
    expect(pathname).toBe('/link/v2/stable/link.html')
    expect(searchParams.get('token')).toBe(link_token)
    expect(Date.parse(expiration)).toBe(driver.clock.now() + lasts)
  })
})

describe('/link/token/get', () => {
  it('tells of a session until six hours after its end', async () => {
    const driver = new Driver()
    const session = await driver.start()
    await session.connect()
    const told = async () => {
      const { body } = await driver.rest('/link/token/get', { link_token: session.token })
      return Object(body['link_sessions']).length
    }
    driver.clock.advance(6 * HOUR - 1)
    expect(await told()).toBe(1)
    driver.clock.advance(1)
    expect(await told()).toBe(0)
  })
})

import { createHttpClient } from '@linkflow/core/http'
import { describe, expect, it } from 'vitest'
import { Driver, PLATYPUS } from '../testing/drive.ts'

function clientOf(driver: Driver) {
  return createHttpClient({
    baseUrl: 'http://localhost:4400',
    fetch: (url, { method, headers, body }) =>
      driver.sandbox.fetch(new Request(url, { method, headers, body })),
  })
}

describe("core's HTTP client", () => {
  it('links a bank', async () => {
    const driver = new Driver()
    const client = clientOf(driver)
    const started = await client.start({ token: await driver.linkToken() })
    if (started.kind !== 'started') throw new Error(started.error.error_message)
    const { link_session_id } = started.session
    const found = await client.institutions({
      link_session_id,
      query: 'platy',
      offset: 0,
      count: 5,
    })
    expect(found).toMatchObject({ institutions: [{ institution_id: PLATYPUS }, {}, {}, {}, {}] })
    const values = { username: 'user_good', password: 'pass_good' }
    const offered = await client.answer({
      link_session_id,
      answer: { type: 'credentials', institution_id: PLATYPUS, values },
    })
    if (offered.kind !== 'accounts') throw new Error(offered.kind)
    const account_ids = offered.accounts.slice(0, 2).map(({ id }) => id)
    const connected = await client.answer({
      link_session_id,
      answer: { type: 'accounts', account_ids },
    })
    expect(connected).toMatchObject({
      kind: 'connected',
      item: { accounts: [{ name: 'Plaid Checking' }, { name: 'Plaid Saving' }] },
    })
  })

  it('hears a refusal', async () => {
    const refused = await clientOf(new Driver()).start({ token: 'nonsense' })
    expect(refused).toEqual({
      kind: 'refused',
      request_id: expect.stringMatching(/^[A-Za-z0-9]{15}$/),
      error: {
        error_type: 'INVALID_INPUT',
        error_code: 'INVALID_LINK_TOKEN',
        error_message: 'invalid link_token provided',
        display_message: null,
      },
    })
  })

  it('has its records kept', async () => {
    const driver = new Driver()
    const session = await driver.start()
    await clientOf(driver).record?.({
      type: 'exit',
      error: null,
      metadata: {
        institution: null,
        status: 'institution_not_found',
        link_session_id: session.id,
        request_id: 'm8MDnv9okwxFNBV',
      },
    })
    const { body } = await driver.rest('/link/token/get', { link_token: session.token })
    expect(Object(body['link_sessions'])[0].exit.metadata.status).toBe('institution_not_found')
  })
})

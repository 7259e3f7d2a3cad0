import { createHttpClient } from '@linkflow/core/http'
import { describe, expect, it } from 'vitest'
import { Driver } from '../testing/drive.ts'
import type { Answer, Session } from '../testing/drive.ts'

const OAUTH_BANK = 'ins_127287'
const RETURN = 'https://app.example/return'
const codeOf = ({ body }: Answer) => body['error_code']

async function atBank(session: Session) {
  const { body } = await session.answer({ type: 'oauth', institution_id: OAUTH_BANK })
  return { url: String(body['url']), oauth_state_id: String(body['oauth_state_id']) }
}

describe("signing in at a bank's own page", () => {
  it('M53 names the page on the origin that was asked', async () => {
    const driver = new Driver()
    const session = await driver.start()
    const { url, oauth_state_id } = await atBank(session)
    expect(url).toBe(`http://localhost/bank/oauth/${oauth_state_id}`)
  })

  it('links the accounts that were shared, without asking for them again', async () => {
    const session = await new Driver().start({
      account_filters: { depository: { account_subtypes: ['checking', 'savings'] } },
    })
    const { body } = await session.signInAtBank(OAUTH_BANK, 'approve')
    expect(body).toMatchObject({
      kind: 'connected',
      item: {
        institution: { name: 'Platypus OAuth Bank' },
        accounts: [{ name: 'Plaid Checking' }, { name: 'Plaid Saving' }],
      },
    })
  })

  it('takes a decision once: the second time it is already processed, with status 208', async () => {
    const driver = new Driver()
    const session = await driver.start()
    const { url, oauth_state_id } = await atBank(session)
    await driver.decide(url, 'deny')
    const answers = await Promise.all([
      session.answer({ type: 'oauth-return', oauth_state_id }),
      session.answer({ type: 'oauth-return', oauth_state_id }),
    ])
    expect(new Set(answers.map(codeOf))).toEqual(
      new Set(['ACCESS_NOT_GRANTED', 'OAUTH_STATE_ID_ALREADY_PROCESSED']),
    )
    expect(answers.map(({ status }) => status)).toContain(208)
  })

  it('is already processed after it has linked the bank', async () => {
    const driver = new Driver()
    const session = await driver.start()
    const { url, oauth_state_id } = await atBank(session)
    await driver.decide(url, 'approve')
    await session.answer({ type: 'oauth-return', oauth_state_id })
    const again = await session.answer({ type: 'oauth-return', oauth_state_id })
    expect(codeOf(again)).toBe('OAUTH_STATE_ID_ALREADY_PROCESSED')
  })

  it('may be finished after a return that came too early', async () => {
    const driver = new Driver()
    const session = await driver.start()
    const { url, oauth_state_id } = await atBank(session)
    const early = await session.answer({ type: 'oauth-return', oauth_state_id })
    expect(codeOf(early)).toBe('INSUFFICIENT_CREDENTIALS')
    await driver.decide(url, 'approve')
    const { body } = await session.answer({ type: 'oauth-return', oauth_state_id })
    expect(body['kind']).toBe('connected')
  })

  it('M12 refuses the state id of another link token, of another session, and of none', async () => {
    const driver = new Driver()
    const session = await driver.start()
    const { oauth_state_id } = await atBank(session)
    const returns = (other: Session) => other.answer({ type: 'oauth-return', oauth_state_id })
    expect(codeOf(await returns(await driver.start()))).toBe('INCORRECT_LINK_TOKEN')
    expect(codeOf(await returns(await driver.startWith(session.token)))).toBe(
      'OAUTH_STATE_ID_NOT_FOUND',
    )
    const unknown = await session.answer({ type: 'oauth-return', oauth_state_id: 'nonsense' })
    expect([unknown.status, codeOf(unknown)]).toEqual([404, 'OAUTH_STATE_ID_NOT_FOUND'])
  })

  it('is not offered by a bank with a form, nor by one that cannot be linked', async () => {
    const session = await new Driver().start()
    const ask = (institution_id: string) => session.answer({ type: 'oauth', institution_id })
    expect(codeOf(await ask('ins_109508'))).toBe('INVALID_FIELD')
    expect(codeOf(await ask('ins_117650'))).toBe('INVALID_INSTITUTION')
    expect(codeOf(await ask('__proto__'))).toBe('INVALID_INSTITUTION')
  })

  it("repairs an Item, whose accounts stay, through core's client", async () => {
    const driver = new Driver()
    const linked = await (await driver.start()).signInAtBank(OAUTH_BANK, 'approve')
    const access_token = await driver.exchange(Object(linked.body['item']).public_token)
    driver.clock.advance(31 * 24 * 3_600_000)
    const session = await driver.start({ access_token, products: undefined })
    const { url, oauth_state_id } = await atBank(session)
    await driver.decide(url, 'approve')
    const client = createHttpClient({
      baseUrl: 'http://localhost',
      fetch: (path, { method, headers, body }) =>
        driver.sandbox.fetch(new Request(path, { method, headers, body })),
    })
    const answer = { type: 'oauth-return', oauth_state_id } as const
    const repaired = await client.answer({ link_session_id: session.id, answer })
    const idsOf = (item: unknown) => Object(item).accounts.map(({ id }: { id: string }) => id)
    expect(repaired.kind === 'connected' && idsOf(repaired.item)).toEqual(
      idsOf(linked.body['item']),
    )
    const again = await client.answer({ link_session_id: session.id, answer })
    expect(again).toMatchObject({ error: { error_code: 'OAUTH_STATE_ID_ALREADY_PROCESSED' } })
  })
})

describe('coming back by redirect', () => {
  const start = (driver: Driver, token: string, received_redirect_uri: string) =>
    driver.post('/link/session/start', { token, received_redirect_uri })

  it('goes on with the session that left', async () => {
    const driver = new Driver()
    const session = await driver.start({ redirect_uri: RETURN })
    expect(session.description.redirect_uri).toBe(RETURN)
    const { url, oauth_state_id } = await atBank(session)
    await driver.decide(url, 'approve')
    const uri = `${RETURN}?x=%C3%A9+%26&oauth_state_id=${oauth_state_id}#there`
    const { body } = await start(driver, session.token, uri)
    expect(body['session']).toMatchObject({
      link_session_id: session.id,
      institution: { institution_id: OAUTH_BANK },
      oauth_return: { oauth_state_id },
    })
    const done = await session.answer({ type: 'oauth-return', oauth_state_id })
    expect(done.body['kind']).toBe('connected')
  })

  it.each([RETURN, `${RETURN}?oauth_state_id=`, `${RETURN}?OAUTH_STATE_ID=1`, '', 'nonsense'])(
    'M11 refuses %j, which has no state id',
    async (uri) => {
      const driver = new Driver()
      const { status, body } = await start(driver, await driver.linkToken(), uri)
      expect(status).toBe(400)
      expect(body).toMatchObject({
        error_type: 'INVALID_REQUEST',
        error_code: 'INVALID_FIELD',
        error_message: 'oauth uri does not contain a valid oauth_state_id query parameter',
      })
    },
  )

  it('M12 refuses another link token, an unknown state id, and a second return', async () => {
    const driver = new Driver()
    const session = await driver.start({ redirect_uri: RETURN })
    const { url, oauth_state_id } = await atBank(session)
    const uri = `${RETURN}?oauth_state_id=${oauth_state_id}`
    expect(codeOf(await start(driver, await driver.linkToken(), uri))).toBe('INCORRECT_LINK_TOKEN')
    const unknown = await start(driver, session.token, `${RETURN}?oauth_state_id=1`)
    expect(codeOf(unknown)).toBe('OAUTH_STATE_ID_NOT_FOUND')
    await driver.decide(url, 'deny')
    await session.answer({ type: 'oauth-return', oauth_state_id })
    expect(codeOf(await start(driver, session.token, uri))).toBe('OAUTH_STATE_ID_ALREADY_PROCESSED')
  })
})

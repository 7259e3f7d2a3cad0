import { describe, expect, it } from 'vitest'
import { HOUR } from '../clock.ts'
import { Driver } from '../testing/drive.ts'
import type { Session } from '../testing/drive.ts'
import type { SandboxOptions } from '../sandbox.ts'

const OAUTH_BANK = 'ins_127287'

async function open(token: object = {}, options: SandboxOptions = {}) {
  const driver = new Driver(options)
  const session = await driver.start(token)
  const { body } = await session.answer({ type: 'oauth', institution_id: OAUTH_BANK })
  const url = String(body['url'])
  const id = String(body['oauth_state_id'])
  const get = async () => (await driver.sandbox.request(url)).text()
  const post = (form: string, type = 'application/x-www-form-urlencoded') =>
    driver.sandbox.request(url, { method: 'POST', headers: { 'Content-Type': type }, body: form })
  return { driver, session, url, id, get, post }
}

const accountsIn = (page: string) => page.match(/name="account"/g)?.length ?? 0

function returnOf(session: Session, oauth_state_id: string) {
  return session.answer({ type: 'oauth-return', oauth_state_id })
}

describe('the page of a bank', () => {
  it('asks which accounts the app may see', async () => {
    const { get } = await open()
    const page = await get()
    expect(page).toContain('Share accounts with Rowan?')
    expect(page).toContain('data-action="approve"')
    expect(page).toContain('data-action="deny"')
    expect(accountsIn(page)).toBe(12)
  })

  it('offers one account where one is to be chosen, and those that the filters let through', async () => {
    const { get } = await open(
      { account_filters: { depository: { account_subtypes: ['all'] } } },
      { customizations: { default: { account_selection: 'one' } } },
    )
    const page = await get()
    expect(page.match(/type="radio"/g)).toHaveLength(6)
    expect(page.match(/checked/g)).toHaveLength(1)
  })

  it('shows names as text, never as HTML', async () => {
    const { get } = await open({ client_name: '<img src=x onerror=1>"\'' })
    const page = await get()
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;img src=x onerror=1&gt;&quot;&#39;')
  })

  it('runs nothing but its own script, and is framed by nobody', async () => {
    const { driver, url } = await open()
    const { headers } = await driver.sandbox.request(url)
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  })

  it('loads its style and its script from files', async () => {
    const { driver, get } = await open()
    const page = await get()
    for (const [file, type] of [
      ['/bank/bank.css', 'text/css'],
      ['/bank/bank.js', 'text/javascript'],
    ] as const) {
      expect(page).toContain(`"${file}"`)
      const { status, headers } = await driver.sandbox.request(file)
      expect([status, headers.get('Content-Type')]).toEqual([200, `${type}; charset=utf-8`])
    }
  })

  it('leads back to the address of the app, with the state id', async () => {
    const { driver, url, id, get } = await open({ redirect_uri: 'https://app.example/return' })
    const { status, headers } = await driver.decide(url, 'approve')
    expect([status, headers.get('Location')]).toEqual([303, `/bank/oauth/${id}`])
    const page = await get()
    expect(page).toContain(`data-return="https://app.example/return?oauth_state_id=${id}"`)
    expect(page).toContain(`data-oauth-state-id="${id}"`)
  })

  it('has no address to lead back to without a redirect_uri', async () => {
    const { driver, url, get } = await open()
    await driver.decide(url, 'deny')
    expect(await get()).toContain('data-return=""')
  })

  it.each(['decision=approve', 'decision=approve&account=unknown', '', 'decision=maybe'])(
    'asks again after the form %j',
    async (form) => {
      const { session, id, post } = await open()
      const answer = await post(form)
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('role="alert"')
      expect((await returnOf(session, id)).body['error_code']).toBe('INSUFFICIENT_CREDENTIALS')
    },
  )

  it.each(['application/json', 'multipart/form-data', 'text/plain'])(
    'decides nothing by a body of type %s',
    async (type) => {
      const { post } = await open()
      expect((await post('decision=deny', type)).status).toBe(400)
    },
  )

  it('keeps the first decision', async () => {
    const { driver, session, url, id, post } = await open()
    await driver.decide(url, 'approve')
    await post('decision=deny')
    expect((await returnOf(session, id)).body['kind']).toBe('connected')
  })

  it('says so when the sign-in is unknown, taken or too old', async () => {
    const { driver, session, url, id, post } = await open()
    expect((await driver.sandbox.request('/bank/oauth/nonsense')).status).toBe(404)
    await post('decision=deny')
    await returnOf(session, id)
    const taken = await driver.sandbox.request(url)
    expect([taken.status, await taken.text()]).toEqual([
      404,
      expect.stringContaining('This sign-in is over'),
    ])
    const other = await open()
    other.driver.clock.advance(4 * HOUR)
    expect((await other.driver.sandbox.request(other.url)).status).toBe(404)
  })

  it('refuses a form that is too large', async () => {
    const { session, id, post } = await open()
    const answer = await post(`decision=deny&account=${'x'.repeat(70_000)}`)
    expect(answer.status).toBe(413)
    expect((await returnOf(session, id)).body['error_code']).toBe('INSUFFICIENT_CREDENTIALS')
  })
})

// The script on a page: what an app that calls Plaid.create gets.
import { linkIn } from '@linkflow/testing/playwright'
import { expect } from '@playwright/test'
import { linkFirstPlatypus } from './pages/host-page.ts'
import { test } from './pages/servers.ts'

test('links a bank and hears the whole story in order', async ({ page, host }) => {
  await host.ready()
  const link = await host.open()
  await link.selectInstitution('First Platypus Bank')
  await link.signIn('user_good', 'mfa_device')
  await link.answerMfa()
  await link.selectAccounts(['Plaid Checking'])
  const { public_token } = await link.finish()
  await host.hears('onSuccess')
  expect(await host.story()).toEqual([
    'onLoad',
    'OPEN(CONSENT)',
    'TRANSITION_VIEW(SELECT_INSTITUTION)',
    'SEARCH_INSTITUTION',
    'SELECT_INSTITUTION',
    'TRANSITION_VIEW(CREDENTIAL)',
    'SUBMIT_CREDENTIALS',
    'TRANSITION_VIEW(LOADING)',
    'TRANSITION_VIEW(device)',
    'SUBMIT_MFA(device)',
    'TRANSITION_VIEW(LOADING)',
    'TRANSITION_VIEW(code)',
    'SUBMIT_MFA(code)',
    'TRANSITION_VIEW(LOADING)',
    'TRANSITION_VIEW(SELECT_ACCOUNT)',
    'TRANSITION_VIEW(LOADING)',
    'TRANSITION_VIEW(CONNECTED)',
    'HANDOFF',
    'onSuccess',
  ])
  const success = await host.last()
  expect(success?.first).toBe(public_token)
  expect(success?.second).toMatchObject({
    institution: { name: 'First Platypus Bank', institution_id: 'ins_109508' },
    accounts: [{ name: 'Plaid Checking', mask: '0000' }],
  })
  await expect(page.locator('#plaid-link-iframe-1')).toBeHidden()
})

test('M28 gives every event the 17 keys of the contract', async ({ host }) => {
  await host.ready()
  await (await host.open()).leave()
  await host.hears('onExit')
  const events = (await host.heard()).filter(({ name }) => name === 'onEvent')
  expect(events.length).toBeGreaterThan(1)
  for (const { second } of events) expect(Object.keys(second ?? {})).toHaveLength(17)
})

test('hears onExit with the last error and where the user was', async ({ host }) => {
  await host.ready()
  const link = await host.open()
  await link.selectInstitution('First Platypus Bank')
  await link.signIn('user_bad', 'pass_bad')
  await link.sees('CREDENTIAL')
  expect(await link.errorCode()).toBe('INVALID_CREDENTIALS')
  const { error, metadata } = await link.leave()
  await host.hears('onExit')
  const exit = await host.last()
  expect(exit).toMatchObject({ name: 'onExit', first: error, second: metadata })
  expect(metadata.status).toBe('requires_credentials')
  expect(error?.error_code).toBe('INVALID_CREDENTIALS')
})

test('M10 opens once the frame is there when open() comes first', async ({
  page,
  host,
  servers,
}) => {
  await host.visit()
  const token = await servers.linkToken()
  await page.evaluate(`create({ token: '${token}' }).open()`)
  await (await linkIn(page)).sees('CONSENT')
  expect(await host.story()).toEqual(['onLoad', 'OPEN(CONSENT)'])
})

test('has its first pane drawn, hidden, before it is opened', async ({ page, host }) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname
    if (path.startsWith('/link/v2/stable/') && !path.endsWith('link-initialize.js'))
      fetched.push(path)
  })
  await host.ready()
  const iframe = page.locator('#plaid-link-iframe-1')
  await expect(iframe).toBeHidden()
  await expect(iframe).toHaveAttribute('title', /.+/)
  await expect(iframe.contentFrame().locator('[data-pane="CONSENT"]')).toHaveCount(1)
  expect(fetched.filter((path) => !path.includes('later-panes'))).toHaveLength(3)
})

test('shows a pane whose script cannot be fetched at first as soon as it can', async ({
  page,
  host,
}) => {
  let times = 0
  await page.route(/\/later-panes-/, (route) => (++times < 3 ? route.abort() : route.fallback()))
  await host.ready()
  const link = await host.open()
  await link.selectInstitution('First Platypus Bank')
  await link.sees('CREDENTIAL')
  expect(times).toBe(3)
})

test('creates before the body is there', async ({ page, servers }) => {
  const token = await servers.linkToken()
  await page.goto(`${servers.pages}/head?api=${servers.api}&token=${token}`)
  await page.evaluate('early.open()')
  await (await linkIn(page)).sees('CONSENT')
})

test('works under a strict Content-Security-Policy', async ({ page, host }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await host.createOn('strict')
  await host.hears('onLoad')
  const link = await host.open()
  await linkFirstPlatypus(link)
  expect(complaints).toEqual([])
})

test('M9 ends with onExit at once when the token cannot be used', async ({ page, host }) => {
  await host.visit()
  await host.create({ token: 'link-sandbox-00000000-0000-4000-8000-000000000000' })
  await host.hears('onLoad')
  await page.evaluate('handler.open()')
  expect(await host.story()).toEqual(['onLoad', 'EXIT', 'onExit'])
  const exit = await host.last()
  expect(exit?.first).toMatchObject({ error_code: 'INVALID_LINK_TOKEN' })
  expect(exit?.second).toMatchObject({ status: null, institution: null })
  await expect(page.locator('#plaid-link-iframe-1')).toBeHidden()
})

test('M58 ends with EXIT and onExit when the API is down', async ({ page, host }) => {
  await host.visit()
  await page.evaluate(`LINKFLOW_API_ORIGIN = 'http://localhost:1'`)
  await page.evaluate(`create({ token: 'link-sandbox-x' }).open()`)
  await host.hears('onExit')
  expect(await host.names()).toEqual(['onLoad', 'EXIT', 'onExit'])
  const [, event, exit] = await host.heard()
  expect(Object.keys(event?.second ?? {})).toHaveLength(17)
  expect(event?.second).toMatchObject({ error_type: 'API_ERROR', exit_status: null })
  expect(exit?.first).toMatchObject({ error_type: 'API_ERROR', display_message: null })
  expect(exit?.second).toMatchObject({
    status: null,
    link_session_id: event?.second?.['link_session_id'],
  })
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('M1 is told when onSuccess is missing', async ({ page, host }) => {
  await host.visit()
  await expect(page.evaluate(`Plaid.create({ token: 'link-sandbox-x' })`)).rejects.toThrow(
    'onSuccess',
  )
})

for (const end of ['onExit', 'onSuccess'] as const)
  test(`keeps its own mistakes up to ${end}: they reach window.onerror and stop nothing`, async ({
    page,
    host,
    servers,
  }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await host.visit()
    const token = await servers.linkToken()
    await page.evaluate(`{
      window.heard = []
      const callback = (name) => (first) => {
        heard.push({ name, first: first ?? null, second: null })
        throw new Error(name + ' of mine')
      }
      const names = ['onLoad', 'onEvent', 'onSuccess', 'onExit']
      handler = Plaid.create(Object.fromEntries([['token', '${token}'], ...names.map((name) => [name, callback(name)])]))
    }`)
    const link = await host.open()
    if (end === 'onExit') await link.leave()
    else await linkFirstPlatypus(link)
    await host.hears(end)
    expect((await host.names()).at(-1)).toBe(end)
    expect(new Set(errors)).toEqual(
      new Set(['onLoad of mine', 'onEvent of mine', `${end} of mine`]),
    )
  })

test('warns of a second script and keeps the first', async ({ page, host, servers }) => {
  const warnings: string[] = []
  page.on('console', (message) => warnings.push(message.text()))
  await host.visit()
  await page.evaluate('window.first = Plaid')
  await page.addScriptTag({ url: `${servers.api}/link/v2/stable/link-initialize.js` })
  expect(warnings.join()).toContain('link-initialize.js script was embedded more than once')
  expect(await page.evaluate('Plaid === first && Plaid === Linkflow')).toBe(true)
})

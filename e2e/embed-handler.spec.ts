// What Plaid.create returns, used well and badly.
import { linkIn } from '@linkflow/testing/playwright'
import { expect } from '@playwright/test'
import { test } from './pages/servers.ts'

test('M14 M15 exit({ force: true }) ends the flow before it returns', async ({ page, host }) => {
  await host.ready()
  const link = await host.open()
  await link.selectInstitution('First Platypus Bank')
  await link.sees('CREDENTIAL')
  await page.waitForFunction(`heard.at(-1).second.view_name === 'CREDENTIAL'`)
  const names = await page.evaluate(`(() => {
    handler.exit({ force: true })
    handler.destroy()
    return heard.slice(-2).map(({ name, first }) => name === 'onEvent' ? first : name)
  })()`)
  expect(names).toEqual(['EXIT', 'onExit'])
  expect((await host.last())?.second).toMatchObject({ status: 'requires_credentials' })
  await expect(page.locator('iframe, dialog')).toHaveCount(0)
})

test('exit() asks first from the credentials pane on', async ({ page, host }) => {
  await host.ready()
  const link = await host.open()
  await link.selectInstitution('First Platypus Bank')
  await link.sees('CREDENTIAL')
  await page.evaluate('handler.exit()')
  await link.sees('EXIT')
  await link.press('stay')
  await link.sees('CREDENTIAL')
})

test('M27 open() twice emits one OPEN', async ({ page, host }) => {
  await host.ready()
  await page.evaluate('handler.open(); handler.open()')
  const link = await linkIn(page)
  await link.accept()
  await link.sees('SELECT_INSTITUTION')
  expect((await host.story()).filter((name) => name.startsWith('OPEN'))).toHaveLength(1)
})

test('opens again after it was closed', async ({ page, host }) => {
  await host.ready()
  await (await host.open()).leave()
  await host.hears('onExit')
  await (await host.open()).leave()
  await page.waitForFunction(`heard.filter(({ name }) => name === 'onExit').length === 2`)
  expect((await host.story()).filter((name) => name.startsWith('OPEN'))).toHaveLength(2)
})

test('M16 destroy() leaves nothing and calls nothing, also while open', async ({ page, host }) => {
  await host.ready()
  await page.focus('#open')
  await page.keyboard.press('Enter')
  await (await linkIn(page)).sees('CONSENT')
  const before = await host.heard()
  await page.evaluate('handler.destroy(); handler.destroy(); handler.open(); handler.exit()')
  expect(await host.heard()).toEqual(before)
  expect(await page.evaluate('document.body.style.cssText')).toBe('')
  expect(await page.evaluate('document.activeElement.id')).toBe('open')
  await expect(page.locator('iframe, dialog')).toHaveCount(0)
})

const STATES: Readonly<Record<string, string>> = {
  'before the frame is there': '',
  'while open() waits for it': 'handler.open()',
  'after the end': 'handler.open(); handler.exit({ force: true })',
  twice: 'handler.destroy()',
}

for (const [state, reach] of Object.entries(STATES))
  test(`M16 destroy() ${state} leaves nothing and says nothing more`, async ({ page, host }) => {
    await page.route('**/link.html*', () => new Promise(() => undefined))
    await host.createOn('plain')
    await page.evaluate(reach)
    const before = await host.names()
    await page.evaluate(`handler.destroy(); handler.open(); handler.exit({ force: true })`)
    await host.isLeftClean()
    expect(await host.names()).toEqual(before)
  })

test('M16 destroy() while the bank is being asked leaves nothing and says nothing more', async ({
  page,
  host,
}) => {
  await page.route('**/link/session/answer', () => new Promise(() => undefined))
  await host.ready()
  const link = await host.open()
  await link.selectInstitution('First Platypus Bank')
  await link.signIn('user_good', 'pass_good')
  await link.sees('LOADING')
  await expect.poll(async () => (await host.story()).at(-1)).toBe('TRANSITION_VIEW(LOADING)')
  const before = await host.names()
  await page.evaluate('handler.destroy()')
  await host.isLeftClean()
  expect(await host.names()).toEqual(before)
})

test('200 handlers come and go without a trace', async ({ page, host }) => {
  await host.visit()
  const session = await page.context().newCDPSession(page)
  const count = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
    await session.send('HeapProfiler.collectGarbage')
    return session.send('Memory.getDOMCounters')
  }
  const cycle = `for (let at = 0; at < 100; at++) create({ token: 'link-sandbox-x' }).destroy(); heard.length = 0`
  await page.evaluate(cycle)
  const before = await count()
  await page.evaluate(cycle)
  const after = await count()
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 5)
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners + 1)
})

test('gives each frame the lowest free number', async ({ page, host }) => {
  await host.visit()
  const ids = await page.evaluate(`(() => {
    const one = create({ token: 'link-sandbox-x' }), two = create({ token: 'link-sandbox-x' })
    one.destroy()
    create({ token: 'link-sandbox-x' })
    return [...document.querySelectorAll('iframe')].map(({ id }) => id).sort()
  })()`)
  expect(ids).toEqual(['plaid-link-iframe-1', 'plaid-link-iframe-2'])
})

test('ends with onExit when the frame is removed by hand', async ({ page, host }) => {
  await page.clock.install()
  await host.ready()
  await (await host.open()).sees('CONSENT')
  await page.evaluate(`document.querySelector('iframe').remove()`)
  await page.clock.runFor(3000)
  await host.hears('onExit')
  expect((await host.last())?.first).toMatchObject({ error_type: 'API_ERROR' })
  expect(await host.story()).toContain('EXIT')
})

test('ends with onExit when the frame stops to answer', async ({ page, host }) => {
  await page.clock.install()
  await host.ready()
  await (await host.open()).sees('CONSENT')
  await page.evaluate(`document.querySelector('iframe').src = 'about:blank'`)
  await page.clock.runFor(30_000)
  await host.hears('onExit')
  await expect(page.locator('#plaid-link-iframe-1')).toBeHidden()
})

test('with batched events tells all of them in order when it is ended by force', async ({
  page,
  host,
}) => {
  await host.ready({ eventDelivery: 'batched' })
  const link = await host.open()
  await link.selectInstitution('First Platypus Bank')
  await link.sees('CREDENTIAL')
  expect(await host.names()).toEqual(['onLoad', 'OPEN'])
  await page.evaluate('handler.exit({ force: true }); handler.destroy()')
  expect(await host.story()).toEqual([
    'onLoad',
    'OPEN(CONSENT)',
    'TRANSITION_VIEW(SELECT_INSTITUTION)',
    'SEARCH_INSTITUTION',
    'SELECT_INSTITUTION',
    'TRANSITION_VIEW(CREDENTIAL)',
    'EXIT',
    'onExit',
  ])
  const events = (await host.heard()).filter(({ name }) => name === 'onEvent')
  const times = events.map(({ second }) => String(second?.['timestamp']))
  expect(times).toEqual(times.toSorted())
  expect(times[0]).not.toBe(times.at(-1))
})

test('M40 with batched events tells all but OPEN just before the end', async ({ host }) => {
  await host.ready({ eventDelivery: 'batched' })
  const link = await host.open()
  await link.accept()
  await link.sees('SELECT_INSTITUTION')
  expect(await host.names()).toEqual(['onLoad', 'OPEN'])
  await link.leave()
  await host.hears('onExit')
  expect(await host.names()).toEqual(['onLoad', 'OPEN', 'TRANSITION_VIEW', 'EXIT', 'onExit'])
})

for (const how of ['exit()', 'exit({ force: true })'])
  test(`M15 ${how} before the token is checked ends the flow: nothing was met, so there is no error`, async ({
    page,
    host,
  }) => {
    await page.route('**/link/session/start', () => undefined)
    await host.createOn('plain')
    await page.evaluate(`handler.open(); handler.${how}`)
    expect(await host.names()).toEqual(['EXIT', 'onExit'])
    const [event, exit] = await host.heard()
    expect(Object.keys(event?.second ?? {})).toHaveLength(17)
    expect(event?.second).toMatchObject({ error_code: null, exit_status: null })
    expect(exit?.first).toBe(null)
    expect(exit?.second).toMatchObject({ institution: null, status: null })
    await expect(page.locator('#plaid-link-iframe-1')).toBeHidden()
  })

test('M13 has open, exit, destroy and submit', async ({ page, host }) => {
  await host.ready()
  expect(await page.evaluate('Object.keys(handler).sort()')).toEqual([
    'destroy',
    'exit',
    'open',
    'submit',
  ])
})

test('M26 submit carries nothing: it says on the console that it is for Layer', async ({
  page,
  host,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await host.ready()
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.evaluate(
    `handler.submit({ phone_number: '+14155550123', date_of_birth: '1990-01-01' })`,
  )
  const link = await host.open()
  await link.leave()
  expect(said.join()).toContain('submit() is for Layer')
  expect(asked.join()).not.toMatch(/4155550123|1990-01-01/)
})

test('M17 closing the tab, or leaving its page, calls neither callback', async ({
  page,
  host,
  context,
}) => {
  const keep = `for (const name of ['onExit', 'onSuccess', 'onEvent'])
    callbacks = ((before) => () => ({ ...before(), [name]: (first) => localStorage.setItem(name + ' ' + localStorage.length, first ?? '') }))(callbacks)`
  await host.visit()
  await page.evaluate(keep)
  await host.createHere()
  await (await host.open()).accept()
  await host.visit('module')
  const said = async (): Promise<string[]> => page.evaluate('Object.values(localStorage).sort()')
  await expect.poll(said).toEqual(['OPEN', 'TRANSITION_VIEW'])
  const other = await context.newPage()
  await other.goto(page.url())
  await page.goBack()
  await page.evaluate(`localStorage.clear(); ${keep}`)
  await host.createHere()
  await (await host.open()).accept()
  await page.close({ runBeforeUnload: true })
  expect(await other.evaluate('Object.values(localStorage).sort()')).toEqual([
    'OPEN',
    'TRANSITION_VIEW',
  ])
})

test('loads the frame anew for the next open when the API was down', async ({ page, host }) => {
  await page.route('**/link.html*', (route) => route.abort())
  await host.createOn('plain')
  await host.hears('onLoad')
  await page.unroute('**/link.html*')
  const link = await host.open()
  await link.leave()
  await expect.poll(() => host.names()).toEqual(['onLoad', 'OPEN', 'EXIT', 'onExit'])
})

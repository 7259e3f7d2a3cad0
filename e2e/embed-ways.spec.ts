// The other ways in and out: the bank's own page, a web view, a bundled app, a custom element.
import { linkIn } from '@linkflow/testing/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { linkFirstPlatypus } from './pages/host-page.ts'
import { test } from './pages/servers.ts'

test.describe('a bank with a page of its own', () => {
  test('is linked in a popup', async ({ host }) => {
    await host.createOn('plain')
    const link = await host.open()
    await link.selectInstitution('Platypus OAuth Bank')
    await link.approveAtBank()
    await link.finish()
    await host.hears('onSuccess')
    expect(await host.names()).toContain('OPEN_OAUTH')
  })

  test('may be closed by the user', async ({ host }) => {
    await host.createOn('plain')
    const link = await host.open()
    await link.selectInstitution('Platypus OAuth Bank')
    const bank = await link.openBank()
    await bank.close()
    await host.hears('CLOSE_OAUTH')
    expect((await link.leave()).metadata.status).toBe('requires_oauth')
  })

  test('takes the place of the page on a touch screen, and comes back to it', async ({
    page,
    host,
    servers,
  }, { project }) => {
    test.skip(!project.use.hasTouch, 'has a popup on a desktop')
    const redirect_uri = `${servers.pages}/plain`
    const token = await servers.linkToken({ redirect_uri })
    await host.visit()
    await host.create({ token })
    const link = await host.open()
    await link.selectInstitution('Platypus OAuth Bank')
    await link.press('open-oauth')
    await page.locator('[data-action="approve"]').click()
    await page.waitForURL(/oauth_state_id/)
    const receivedRedirectUri = page.url()
    await host.visit()
    await host.create({ token, receivedRedirectUri })
    await (await host.open()).finish()
    await host.hears('onSuccess')
  })
})

test.describe('a web view', () => {
  /** Every address that the page asks to go to: the app around it would read them, and stay. */
  async function addressesOf(page: Page): Promise<URL[]> {
    const session = await page.context().newCDPSession(page)
    const addresses: URL[] = []
    await session.send('Page.enable')
    session.on('Page.frameRequestedNavigation', ({ url }) => addresses.push(new URL(url)))
    return addresses
  }

  test('hears by addresses how it was left', async ({ page, servers }) => {
    const addresses = await addressesOf(page)
    const token = await servers.linkToken()
    await page.goto(`${servers.api}/link/v2/stable/link.html?isWebview=true&token=${token}`)
    await (await linkIn(page)).leave()
    await expect.poll(() => addresses.map(({ host }) => host)).toEqual(['event', 'event', 'exit'])
    const [open, , exit] = addresses
    expect(open?.searchParams.get('event_name')).toBe('OPEN')
    expect(open?.searchParams.get('error_code')).toBe('')
    expect([...(open?.searchParams.keys() ?? [])]).toHaveLength(18)
    expect(exit?.searchParams.get('exit_status')).toBe('requires_credentials')
  })

  test('hears by an address what was linked', async ({ page, servers }) => {
    const addresses = await addressesOf(page)
    const token = await servers.linkToken()
    await page.goto(`${servers.api}/link/v2/stable/link.html?isWebview=true&token=${token}`)
    await linkFirstPlatypus(await linkIn(page))
    await expect.poll(() => addresses.at(-1)?.host).toBe('connected')
    const parameters = addresses.at(-1)?.searchParams
    expect(parameters?.get('public_token')).toMatch(/^public-sandbox-/)
    expect(JSON.parse(parameters?.get('accounts') ?? '')).toMatchObject([
      { _id: expect.any(String), meta: { name: 'Plaid Checking', number: '0000' } },
    ])
  })
})

test('link.html by itself says where it belongs', async ({ page, servers }) => {
  await page.goto(`${servers.api}/link/v2/stable/link.html`)
  await expect(page.locator('body')).toContainText('Apps show this page in a frame')
})

test('openLink resolves with the outcome and leaves nothing', async ({ page, servers }) => {
  await page.goto(`${servers.pages}/module`)
  const options = JSON.stringify({ apiOrigin: servers.api, token: await servers.linkToken() })
  const outcome = page.evaluate<{ outcome: string }>(`openLink(${options})`)
  await linkFirstPlatypus(await linkIn(page))
  expect(await outcome).toMatchObject({ outcome: 'success', metadata: { accounts: [{}] } })
  await expect(page.locator('iframe, dialog')).toHaveCount(0)
})

test('openLink ends with its signal', async ({ page, servers }) => {
  await page.goto(`${servers.pages}/module`)
  const options = JSON.stringify({ apiOrigin: servers.api, token: await servers.linkToken() })
  await page.evaluate(`{
    window.stop = new AbortController()
    window.outcome = openLink({ ...${options}, signal: stop.signal })
    void 0
  }`)
  await (await linkIn(page)).sees('CONSENT')
  expect(await page.evaluate('stop.abort(), outcome')).toMatchObject({
    outcome: 'exit',
    error: null,
  })
})

test('<linkflow-embed> opens by a click inside it, and fires events', async ({
  page,
  host,
  servers,
}) => {
  await page.goto(`${servers.pages}/module`)
  const token = await servers.linkToken()
  await page.evaluate(`{
    document.addEventListener('link-event', ({ detail }) => hear('onEvent')(detail.eventName))
    document.addEventListener('link-exit', ({ detail }) => hear('onExit')(detail.error))
    document.body.insertAdjacentHTML('beforeend',
      '<linkflow-embed token="${token}" api-origin="${servers.api}"><button>Link</button></linkflow-embed>')
  }`)
  await page.click('linkflow-embed button')
  await (await linkIn(page)).leave()
  await expect.poll(() => host.names()).toEqual(['OPEN', 'EXIT', 'onExit'])
  await page.evaluate(`document.querySelector('linkflow-embed').remove()`)
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('<linkflow-embed> starts anew for another token, and ends what was open', async ({
  page,
  host,
  servers,
}) => {
  await host.visit('module')
  const [one, other] = [
    await servers.linkToken(),
    await servers.linkToken({ client_name: 'Heron' }),
  ]
  await page.evaluate(`{
    document.addEventListener('link-exit', ({ detail }) => hear('onExit')(detail.error))
    document.body.insertAdjacentHTML('beforeend',
      '<linkflow-embed token="${one}" api-origin="${servers.api}"><button>Link</button></linkflow-embed>')
  }`)
  await page.click('linkflow-embed button')
  await (await linkIn(page)).sees('CONSENT')
  await page.evaluate(`document.querySelector('linkflow-embed').setAttribute('token', '${other}')`)
  await host.hears('onExit')
  await page.click('linkflow-embed button')
  await expect((await linkIn(page)).pane('CONSENT')).toContainText('Heron')
  await expect(page.locator('iframe')).toHaveCount(1)
})

test('createEmbedded shows banks in its place, and the flow over the page', async ({
  page,
  servers,
}) => {
  await page.goto(`${servers.pages}/plain?api=${servers.api}`)
  const token = await servers.linkToken()
  await page.evaluate(`{
    const place = document.body.insertBefore(document.createElement('div'), document.body.firstChild)
    place.style.cssText = 'width: 320px; height: 400px; transform: translateZ(0)'
    window.handler = Plaid.createEmbedded({ ...callbacks(), token: '${token}' }, place)
  }`)
  const iframe = page.locator('iframe')
  await iframe.contentFrame().locator('[data-action="search"]').click()
  const link = await linkIn(page)
  await link.sees('CONSENT')
  const box = await iframe.boundingBox()
  expect(box).toMatchObject({ x: 0, y: 0, ...page.viewportSize() })
  await link.leave()
  await expect(iframe.contentFrame().locator('[data-action="search"]')).toBeVisible()
  await page.evaluate('handler.destroy()')
  await expect(page.locator('iframe, dialog')).toHaveCount(0)
})

// The unmodified react-plaid-link, each major version of it, under React 18 and 19.
import { linkIn } from '@linkflow/testing/playwright'
import { expect } from '@playwright/test'
import { linkFirstPlatypus } from './pages/host-page.ts'
import type { HostPage } from './pages/host-page.ts'
import { test } from './pages/react-apps.ts'

async function linkBank(host: HostPage): Promise<void> {
  await linkFirstPlatypus(await host.open())
  await host.hears('onSuccess')
}

for (const react of ['18', '19'])
  for (const wrapper of ['2', '3', '4', '5'])
    test(`react-plaid-link ${wrapper} with React ${react} in StrictMode links a bank`, async ({
      page,
      host,
      start,
    }) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      // Version 2 takes a tag that is there for one that has loaded: with effects run twice, that would be its own.
      await start({ wrapper, react, strict: true, preloaded: wrapper === '2' })
      await linkBank(host)
      expect((await host.names()).slice(-2)).toEqual(['HANDOFF', 'onSuccess'])
      expect(errors).toEqual([])
      await expect(page.locator('iframe')).toHaveCount(1)
    })

test.describe('react-plaid-link 5 with React 19', () => {
  const app = { wrapper: '5', react: '19' }

  test('M19 exit() runs its callback after onExit', async ({ page, host, start }) => {
    await start(app)
    await (await host.open()).sees('CONSENT')
    await page.evaluate(`link.exit({ force: true }, () => hear('exited')())`)
    expect((await host.names()).slice(-3)).toEqual(['EXIT', 'onExit', 'exited'])
  })

  test('M20 a new token makes a new handler, and the one before ends', async ({
    page,
    host,
    servers,
    start,
  }) => {
    await start({ ...app, next: await servers.linkToken({ client_name: 'Heron' }) })
    await (await host.open()).sees('CONSENT')
    await page.evaluate(`document.querySelector('#next-token').click()`)
    await host.hears('onExit')
    await expect(page.locator('iframe')).toHaveCount(1)
    const link = await host.open()
    await expect(link.pane('CONSENT')).toContainText('Heron')
  })

  test('another render keeps the handler', async ({ page, start }) => {
    await start(app)
    await expect(page.locator('output')).toHaveText('ready')
    await page.evaluate(`document.querySelector('iframe').kept = true`)
    await page.click('#render')
    await expect(page.locator('#open')).toHaveAttribute('data-renders', '1')
    expect(await page.evaluate(`document.querySelector('iframe').kept`)).toBe(true)
  })

  test('unmounting an open flow ends it and leaves nothing', async ({ page, host, start }) => {
    await start(app)
    await (await host.open()).sees('CONSENT')
    await page.evaluate(`document.querySelector('#unmount').click()`)
    await host.hears('onExit')
    await expect(page.locator('iframe, dialog')).toHaveCount(0)
    expect(await page.evaluate('document.body.style.overflow')).toBe('')
  })

  test('M21 unmounting after success says nothing more', async ({ page, host, start }) => {
    await start(app)
    await linkBank(host)
    await page.click('#unmount')
    await expect(page.locator('iframe')).toHaveCount(0)
    expect((await host.names()).at(-1)).toBe('onSuccess')
  })

  test('a token that cannot be used ends in onExit', async ({ page, host, start }) => {
    const token = 'link-sandbox-00000000-0000-4000-8000-000000000000'
    await start({ ...app, token })
    await page.click('#open')
    await host.hears('onExit')
    const exit = await host.last()
    expect(exit?.first).toMatchObject({ error_code: 'INVALID_LINK_TOKEN' })
  })
})

// The second major version has no such component.
const EMBEDDED = ['3', '4', '5'].flatMap((wrapper) =>
  ['18', '19'].map((react) => [wrapper, react] as const),
)

for (const [wrapper, react] of EMBEDDED)
  test(`PlaidEmbeddedLink ${wrapper} with React ${react} opens the flow at the bank that was chosen`, async ({
    page,
    host,
    start,
  }) => {
    await start({ wrapper, react, page: 'embedded', strict: true })
    const tiles = page.frameLocator('iframe')
    await tiles.locator('[data-institution-id="ins_109508"]').click()
    const link = await linkIn(page)
    await link.accept()
    await link.signIn('user_good', 'pass_good')
    await link.selectAccounts(['Plaid Checking'])
    await link.finish()
    await host.hears('onSuccess')
    expect((await host.names()).slice(0, 5)).toEqual([
      'onLoad',
      'OPEN',
      'SELECT_INSTITUTION',
      'TRANSITION_VIEW',
      'TRANSITION_VIEW',
    ])
  })

test('M3 react-plaid-link 2 starts from a public key', async ({ host, start }) => {
  await start({ wrapper: '2', react: '18', classic: true })
  const link = await host.open()
  await link.selectInstitution('First Platypus Bank')
  await link.signIn('user_good', 'pass_good')
  const { metadata } = await link.finish()
  expect(metadata.accounts.length).toBeGreaterThan(1)
  await host.hears('onSuccess')
})

test('M2 without a token, a returned address or a key there is no handler, and never one that is ready', async ({
  page,
  start,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await start({ wrapper: '5', react: '19', token: '' })
  await page.waitForFunction('window.Plaid')
  await expect(page.locator('output')).toHaveText('waiting')
  await page.evaluate('link.open()')
  expect(said.join()).toContain('You cannot call open() without a valid token')
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('M2 a returned address alone makes a handler', async ({ page, start }) => {
  const received = 'http://localhost:1/back?oauth_state_id=00000000-0000-4000-8000-000000000000'
  await start({ wrapper: '5', react: '19', token: '', received })
  await expect(page.locator('output')).toHaveText('ready')
  await expect(page.locator('iframe')).toHaveCount(1)
})

for (const wrapper of ['3', '4', '5'])
  test(`M23 a script that does not load is an error for react-plaid-link ${wrapper}, and not ready`, async ({
    page,
    start,
  }) => {
    await start({ wrapper, react: '19', scriptFails: true })
    await expect(page.locator('output')).toHaveText('failed')
    await expect(page.locator('#open')).toBeDisabled()
    await expect(page.locator('iframe')).toHaveCount(0)
  })

test.describe('the ready-made button', () => {
  const app = { wrapper: '5', react: '19', page: 'button' } as const

  test('M24 is a plain button with its default look, and opens the flow', async ({
    page,
    start,
  }) => {
    await start(app)
    const button = page.getByRole('button', { name: 'Link a bank' })
    await expect(button).toHaveAttribute('type', 'button')
    expect(
      await button.evaluate(({ style }) => [style.padding, style.border, style.borderRadius]),
    ).toEqual(['6px 4px', '2px solid rgb(241, 241, 241)', '4px'])
    await page.locator('iframe').waitFor({ state: 'attached' })
    await button.click()
    await (await linkIn(page)).sees('CONSENT')
  })

  test('M23 is disabled when the script does not load', async ({ page, start }) => {
    await start({ ...app, scriptFails: true })
    await expect(page.getByRole('button', { name: 'Link a bank' })).toBeDisabled()
  })
})

test('M25 embedded search starts anew for a new token or callback, and not for a new style', async ({
  page,
  servers,
  start,
}) => {
  await start({
    wrapper: '5',
    react: '19',
    page: 'embedded',
    next: await servers.linkToken({ client_name: 'Heron' }),
  })
  const mark = `document.querySelector('iframe').mark`
  const tile = page.frameLocator('iframe').locator('[data-institution-id="ins_109508"]')
  const marked = async (): Promise<void> => {
    await tile.waitFor()
    await page.evaluate(`${mark} = 'the same'`)
  }
  await marked()
  await page.click('#next-style')
  await expect(page.locator('iframe')).toHaveCSS('width', '400px')
  expect(await page.evaluate(mark)).toBe('the same')
  for (const button of ['#next-callback', '#next-token']) {
    await page.click(button)
    await page.waitForFunction(`${mark} === undefined`)
    await expect(page.locator('iframe')).toHaveCount(1)
    await marked()
  }
  await tile.click()
  await expect((await linkIn(page)).pane('CONSENT')).toContainText('Heron')
})

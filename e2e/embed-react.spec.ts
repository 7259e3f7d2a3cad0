// The unmodified react-plaid-link, each major version of it, under React 18 and 19.
import { installLink, linkIn } from '@linkflow/testing/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './pages/servers.ts'
import type { Servers } from './pages/servers.ts'

interface App {
  readonly wrapper: string
  readonly react: string
  readonly strict?: boolean
  readonly embedded?: boolean
  readonly classic?: boolean
  /** The script's tag stands in the page already, as the documentation of the first versions had it. */
  readonly preloaded?: boolean
  readonly token?: string
  readonly next?: string
}

const story = (page: Page): Promise<string[]> =>
  page.evaluate(`heard.map(({ name, first }) => (name === 'onEvent' ? first : name))`)

async function hears(page: Page, name: string): Promise<void> {
  await expect.poll(() => story(page)).toContain(name)
}

async function start(page: Page, servers: Servers, app: App): Promise<void> {
  await installLink(page, { apiOrigin: servers.api })
  const token = app.classic ? '' : (app.token ?? (await servers.linkToken()))
  const query = new URLSearchParams({ token })
  for (const [name, value] of Object.entries(app)) query.set(name, String(value))
  await page.goto(`${servers.pages}/react?${query.toString()}`)
}

async function linkBank(page: Page): Promise<void> {
  await page.click('#open')
  const link = await linkIn(page)
  await link.selectInstitution('First Platypus Bank')
  await link.signIn('user_good', 'pass_good')
  await link.selectAccounts(['Plaid Checking'])
  await link.finish()
  await hears(page, 'onSuccess')
}

for (const react of ['18', '19'])
  for (const wrapper of ['2', '3', '4', '5'])
    test(`react-plaid-link ${wrapper} with React ${react} in StrictMode links a bank`, async ({
      page,
      servers,
    }) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      // Version 2 takes a tag that is there for one that has loaded: with effects run twice, that would be its own.
      await start(page, servers, { wrapper, react, strict: true, preloaded: wrapper === '2' })
      await linkBank(page)
      expect((await story(page)).slice(-2)).toEqual(['HANDOFF', 'onSuccess'])
      expect(errors).toEqual([])
      await expect(page.locator('iframe')).toHaveCount(1)
    })

test.describe('react-plaid-link 5 with React 19', () => {
  const app = { wrapper: '5', react: '19' }

  test('M19 exit() runs its callback after onExit', async ({ page, servers }) => {
    await start(page, servers, app)
    await page.click('#open')
    await (await linkIn(page)).sees('CONSENT')
    await page.evaluate(`link.exit({ force: true }, () => hear('exited')())`)
    expect((await story(page)).slice(-3)).toEqual(['EXIT', 'onExit', 'exited'])
  })

  test('M20 a new token makes a new handler, and the one before ends', async ({
    page,
    servers,
  }) => {
    await start(page, servers, { ...app, next: await servers.linkToken({ client_name: 'Heron' }) })
    await page.click('#open')
    await (await linkIn(page)).sees('CONSENT')
    await page.evaluate(`document.querySelector('#next-token').click()`)
    await hears(page, 'onExit')
    await expect(page.locator('iframe')).toHaveCount(1)
    await page.click('#open')
    const link = await linkIn(page)
    await expect(link.pane('CONSENT')).toContainText('Heron')
  })

  test('another render keeps the handler', async ({ page, servers }) => {
    await start(page, servers, app)
    await expect(page.locator('output')).toHaveText('ready')
    await page.evaluate(`document.querySelector('iframe').kept = true`)
    await page.click('#render')
    await expect(page.locator('#open')).toHaveAttribute('data-renders', '1')
    expect(await page.evaluate(`document.querySelector('iframe').kept`)).toBe(true)
  })

  test('unmounting an open flow ends it and leaves nothing', async ({ page, servers }) => {
    await start(page, servers, app)
    await page.click('#open')
    await (await linkIn(page)).sees('CONSENT')
    await page.evaluate(`document.querySelector('#unmount').click()`)
    await hears(page, 'onExit')
    await expect(page.locator('iframe, dialog')).toHaveCount(0)
    expect(await page.evaluate('document.body.style.overflow')).toBe('')
  })

  test('M21 unmounting after success says nothing more', async ({ page, servers }) => {
    await start(page, servers, app)
    await linkBank(page)
    await page.click('#unmount')
    await expect(page.locator('iframe')).toHaveCount(0)
    expect((await story(page)).at(-1)).toBe('onSuccess')
  })

  test('a token that cannot be used ends in onExit', async ({ page, servers }) => {
    const token = 'link-sandbox-00000000-0000-4000-8000-000000000000'
    await start(page, servers, { ...app, token })
    await page.click('#open')
    await hears(page, 'onExit')
    const [exit] = await page.evaluate<{ first: unknown }[]>(`heard.slice(-1)`)
    expect(exit?.first).toMatchObject({ error_code: 'INVALID_LINK_TOKEN' })
  })
})

for (const wrapper of ['3', '4', '5'])
  test(`PlaidEmbeddedLink ${wrapper} opens the flow at the bank that was chosen`, async ({
    page,
    servers,
  }) => {
    await start(page, servers, { wrapper, react: '19', embedded: true, strict: true })
    const tiles = page.frameLocator('iframe')
    await tiles.locator('[data-institution-id="ins_109508"]').click()
    const link = await linkIn(page)
    await link.accept()
    await link.signIn('user_good', 'pass_good')
    await link.selectAccounts(['Plaid Checking'])
    await link.finish()
    await hears(page, 'onSuccess')
    expect((await story(page)).slice(0, 5)).toEqual([
      'onLoad',
      'OPEN',
      'SELECT_INSTITUTION',
      'TRANSITION_VIEW',
      'TRANSITION_VIEW',
    ])
  })

test('M3 react-plaid-link 2 starts from a public key', async ({ page, servers }) => {
  await start(page, servers, { wrapper: '2', react: '18', classic: true })
  await page.click('#open')
  const link = await linkIn(page)
  await link.selectInstitution('First Platypus Bank')
  await link.signIn('user_good', 'pass_good')
  const { metadata } = await link.finish()
  expect(metadata.accounts.length).toBeGreaterThan(1)
  await hears(page, 'onSuccess')
})

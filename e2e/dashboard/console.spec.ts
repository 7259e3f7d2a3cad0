import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { post } from '../pages/start-servers.ts'
import { DashboardPage, SIZES, expect, test } from './dashboard-page.ts'
import type { OwnServer } from './own-servers.ts'
import { startDashboard, startSandbox } from './own-servers.ts'
import { playSession } from './played-session.ts'
import { listenForWebhooks } from './webhook-listener.ts'

// Keys are rotated and processes killed here: this sandbox is nobody else's, and the tests take it over in their order.
test.describe.configure({ mode: 'serial', timeout: 60_000 })

const PLATYPUS = 'ins_109508'
const data = mkdtempSync(join(tmpdir(), 'linkflow-dashboard-'))
let sandbox: OwnServer
let server: OwnServer

test.beforeAll(async () => {
  sandbox = await startSandbox(data)
  server = await startDashboard(sandbox)
})

test.afterAll(async () => {
  await Promise.all([sandbox.kill(), server.kill()])
  rmSync(data, { recursive: true })
})

function call(path: string, body: object) {
  return post(sandbox.origin, path, body)
}

/** Links a bank as the SDK would, without a flow. @returns The access token. */
async function link(products: readonly string[], webhook?: string): Promise<string> {
  const { public_token } = await call('/sandbox/public_token/create', {
    institution_id: PLATYPUS,
    initial_products: products,
    ...(webhook ? { options: { webhook } } : {}),
  })
  const { access_token } = await call('/item/public_token/exchange', { public_token })
  return String(access_token)
}

test('a session shows the pane it ended in, and what its host heard', async ({ page }) => {
  const dashboard = new DashboardPage(page, server.origin)
  const heard = [
    ['OPEN', 'CONSENT', 0],
    ['TRANSITION_VIEW', 'CREDENTIAL', 3],
    ['EXIT', null, 5],
  ] as const
  const id = await playSession(sandbox.origin, heard, 'requires_credentials')
  await dashboard.open('sessions')
  const row = page.getByRole('row', { name: new RegExp(id.slice(0, 8)) })
  await expect(row).toContainText('Sign-in')
  await expect(row).toContainText('Left')
  await row.getByRole('button').click()
  const timeline = page.getByRole('region', { name: 'What the host heard' })
  await expect(timeline.getByRole('listitem')).toHaveText([
    /\+0\.0 sOPENConsent/,
    /\+3\.0 sTRANSITION_VIEWSign-in/,
    /\+5\.0 sEXIT/,
    /onExitrequires_credentials/,
  ])
  const funnel = page.getByRole('list', { name: /from OPEN to HANDOFF/ })
  await expect(funnel.getByRole('listitem').first()).toContainText('Opened OPEN1')
})

test('an Item loses its login, and another one is unlinked: the usage counts both', async ({
  page,
}) => {
  const dashboard = new DashboardPage(page, server.origin)
  await link(['transactions'])
  await link(['auth'])
  await dashboard.open('items')
  const row = page.getByRole('row', { name: /transactions/ })
  await expect(row).toContainText('Good')
  await row.getByRole('button', { name: /^Reset login/ }).click()
  await expect(row).toContainText('Needs sign-in')
  const other = page.getByRole('row', { name: /auth/ })
  await other.getByRole('button', { name: /^Unlink/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Unlink' }).click()
  await expect(other).toHaveCount(0)
  await dashboard.open('usage')
  await expect(page.getByRole('img', { name: /2 added, 1 removed, 1 now/ })).toBeVisible()
  const products = page.getByRole('region', { name: 'Usage by product' })
  await expect(products.getByRole('row', { name: /^auth/ })).toHaveText('auth011')
  await page.getByRole('combobox', { name: 'Product' }).selectOption('transactions')
  await expect(page.getByRole('img', { name: /1 added, 0 removed, 1 now/ })).toBeVisible()
})

test('a webhook that failed is retried, and one that arrived is replayed', async ({ page }) => {
  const listener = await listenForWebhooks()
  const access_token = await link(['auth'], listener.url)
  await call('/sandbox/item/fire_webhook', {
    access_token,
    webhook_type: 'ITEM',
    webhook_code: 'NEW_ACCOUNTS_AVAILABLE',
  })
  const dashboard = new DashboardPage(page, server.origin)
  await dashboard.open('webhooks')
  const rows = page.getByRole('row', { name: /NEW_ACCOUNTS_AVAILABLE/ })
  // Three tries, two and four seconds apart.
  await expect(rows.first()).toContainText('failed', { timeout: 20_000 })
  listener.accept()
  await rows
    .first()
    .getByRole('button', { name: /^Retry/ })
    .click()
  await expect(rows.first()).toContainText('delivered')
  await rows
    .first()
    .getByRole('button', { name: /^Replay/ })
    .click()
  await expect(rows).toHaveCount(3)
  await listener.close()
})

test('a request is found by its request_id', async ({ page }) => {
  const { request_id } = await call('/institutions/get_by_id', {
    institution_id: PLATYPUS,
    country_codes: ['US'],
  })
  const dashboard = new DashboardPage(page, server.origin)
  await dashboard.open('requests')
  await page.getByRole('searchbox').fill(String(request_id))
  const rows = page.getByRole('region', { name: 'Requests' }).getByRole('row')
  await expect(rows).toHaveCount(2)
  await expect(rows.last()).toContainText('/institutions/get_by_id')
  await page.getByRole('searchbox').fill('AAAAAAAAAAAAAAA')
  await expect(page.getByText('Nothing matches “AAAAAAAAAAAAAAA”.')).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const)
  for (const size of SIZES)
    test(`every page keeps WCAG 2.2 AA in ${scheme} at ${size.width}`, async ({ page }) => {
      const dashboard = new DashboardPage(page, server.origin)
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      for (const place of ['sessions', 'items', 'usage', 'webhooks', 'requests', 'keys']) {
        await dashboard.open(place)
        await expect(page.getByRole('table').first()).toBeVisible()
        expect(await dashboard.violations(), place).toEqual([])
        expect(await dashboard.sidewaysScroll(), place).toBe(0)
      }
    })

test('after kill -9 and a new start everything is there', async ({ page }) => {
  const dashboard = new DashboardPage(page, server.origin)
  const place = await dashboard.create('Harvest')
  await dashboard.field('Title').fill('As published')
  await dashboard.saved()
  await dashboard.publish()
  await page.getByRole('button', { name: 'Done' }).click()
  await dashboard.field('Title').fill('Not yet published')
  await dashboard.saved()
  const sessions = await call('/linkflow/sessions/get', {})
  const deliveries = await call('/linkflow/deliveries/get', {})
  const usage = await call('/linkflow/usage/get', {})

  await sandbox.kill()
  await dashboard.field('Title').fill('While nobody listens')
  await expect(page.getByText(/^Not saved/)).toBeVisible()
  sandbox = await startSandbox(data, Number(new URL(sandbox.origin).port))
  await page.getByRole('button', { name: 'Save again' }).click()
  await dashboard.saved()

  await dashboard.open(place)
  await page.reload()
  await expect(dashboard.field('Title')).toHaveValue('While nobody listens')
  await dashboard.more('History…')
  await expect(page.getByRole('dialog').getByText('Version 1')).toBeVisible()
  await page.getByRole('button', { name: 'Make it the draft' }).click()
  await expect(dashboard.field('Title')).toHaveValue('As published')
  const without = ({ request_id: _, ...rest }: Readonly<Record<string, unknown>>) => rest
  expect(without(await call('/linkflow/sessions/get', {}))).toEqual(without(sessions))
  expect(without(await call('/linkflow/deliveries/get', {}))).toEqual(without(deliveries))
  expect(without(await call('/linkflow/usage/get', {}))).toEqual(without(usage))
})

test('the secret is rotated without a moment in which none works, and stays so', async ({
  page,
}) => {
  const dashboard = new DashboardPage(page, server.origin)
  const ask = { institution_id: PLATYPUS, country_codes: ['US'] }
  await dashboard.open('keys')
  await page.getByRole('button', { name: 'New secret' }).click()
  const secret = (await page.locator('.secret code').textContent()) ?? ''
  await page.getByRole('button', { name: 'I have it' }).click()
  await call('/institutions/get_by_id', ask)
  await call('/institutions/get_by_id', { ...ask, secret })
  await page.getByRole('button', { name: /^Delete the secret that ends in cret/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('row', { name: /••cret/ })).toHaveCount(0)

  await sandbox.kill()
  sandbox = await startSandbox(data, Number(new URL(sandbox.origin).port))
  await expect(call('/institutions/get_by_id', ask)).rejects.toThrow('INVALID_API_KEYS')
  await call('/institutions/get_by_id', { ...ask, secret })
  await page.reload()
  await expect(page.getByRole('row', { name: new RegExp(secret.slice(-4)) })).toBeVisible()
})

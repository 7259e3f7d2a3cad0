// The flow in the page itself: found by the same helper, and served by a sandbox that is in the page too.
import { linkIn } from '@linkflow/testing/playwright'
import { expect } from '@playwright/test'
import { linkFirstPlatypus } from './pages/host-page.ts'
import { test } from './pages/servers.ts'

test('linkIn drives the dialog of <Link>, which is in the page itself', async ({
  page,
  host,
  servers,
}) => {
  const query = new URLSearchParams({ api: servers.api, token: await servers.linkToken() })
  await page.goto(`${servers.pages}/inline?${query.toString()}`)
  const success = await linkFirstPlatypus(await host.open())
  await host.hears('onSuccess')
  expect((await host.last())?.first).toBe(success.public_token)
  await expect(page.locator('[data-link-root]')).toHaveCount(0)
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('linkIn drives <LinkInline>, and hears how it was left', async ({ page, host, servers }) => {
  const token = await servers.linkToken()
  const query = new URLSearchParams({ api: servers.api, token, place: 'page' })
  await page.goto(`${servers.pages}/inline?${query.toString()}`)
  const link = await linkIn(page)
  await link.selectInstitution('First Platypus Bank')
  await link.signIn('user_good', 'mfa_device')
  await link.answerRound()
  const { error, metadata } = await link.leave()
  expect(error).toBe(null)
  expect(metadata.status).toBe('requires_code')
  await host.hears('onExit')
  expect((await host.last())?.second).toEqual(metadata)
})

test('a page without any server links a bank at the sandbox in its service worker', async ({
  page,
  host,
  servers,
}) => {
  const api = 'http://sandbox.localhost'
  await page.goto(`${servers.pages}/inline?${new URLSearchParams({ api, worker: 'true' })}`)
  const { public_token, metadata } = await linkFirstPlatypus(await host.open())
  expect(public_token).toMatch(/^public-sandbox-/)
  expect(metadata.accounts).toMatchObject([{ name: 'Plaid Checking', mask: '0000' }])
  await host.hears('onSuccess')
})

import { scenario } from '@linkflow/core/scenarios'
import { expect, test } from './rowan.ts'

test('a person links two accounts with a code sent to a device', async ({ rowan, page }) => {
  const device = scenario('mfa-device')
  await rowan.open()
  await rowan.play(device)
  for (const round of device.mfa) await rowan.answer(round)
  await rowan.selectAccounts('Plaid Checking', 'Plaid Saving')
  await expect(rowan.pane('CONNECTED')).toBeVisible()
  await rowan.finish()
  await expect(page.getByText('Plaid Checking')).toBeVisible()
  await expect(page.getByText('Plaid Saving')).toBeVisible()
  await expect(page.getByText('Plaid CD')).toHaveCount(0)
  expect(await rowan.heard()).toEqual([
    'OPEN',
    'TRANSITION_VIEW',
    'SEARCH_INSTITUTION',
    'SELECT_INSTITUTION',
    'TRANSITION_VIEW',
    'SUBMIT_CREDENTIALS',
    'TRANSITION_VIEW',
    'TRANSITION_VIEW',
    'SUBMIT_MFA',
    'TRANSITION_VIEW',
    'TRANSITION_VIEW',
    'SUBMIT_MFA',
    'TRANSITION_VIEW',
    'TRANSITION_VIEW',
    'TRANSITION_VIEW',
    'TRANSITION_VIEW',
    'HANDOFF',
    'onSuccess',
  ])
})

for (const name of ['mfa-questions-2-2', 'mfa-selections', 'mfa-selections-2-2-3']) {
  test(`a person answers ${name}`, async ({ rowan }) => {
    const asked = scenario(name)
    await rowan.open()
    await rowan.play(asked)
    for (const round of asked.mfa) await rowan.answer(round)
    await rowan.selectAccounts('Plaid Checking')
    await rowan.finish()
    expect((await rowan.heard()).slice(-2)).toEqual(['HANDOFF', 'onSuccess'])
  })
}

test('M45 M46 a wrong password is mended: the username is still there, the password is not', async ({
  rowan,
  page,
}) => {
  await rowan.toCredentials()
  await rowan.signIn('user_good', 'pass_bad')
  const alert = page.locator('[role="alert"][data-error-code="INVALID_CREDENTIALS"]')
  await expect(alert).toBeVisible()
  await expect(page.locator('[name="username"]')).toHaveValue('user_good')
  await expect(page.locator('[name="password"]')).toHaveValue('')
  await page.locator('[name="password"]').fill('pass_good')
  await rowan.continueFrom('CREDENTIAL')
  await rowan.selectAccounts('Plaid Checking')
  await rowan.finish()
  expect((await rowan.heard()).at(-1)).toBe('onSuccess')
})

test('a search without results says what to do, and leaves with institution_not_found', async ({
  rowan,
  page,
}) => {
  await rowan.open()
  await rowan.search('zzqxjk')
  const pane = rowan.pane('SELECT_INSTITUTION')
  await expect(pane.getByText('zzqxjk')).toBeVisible()
  await pane.locator('[data-action="exit"]').last().click()
  await rowan.isClosed()
  expect((await rowan.heard()).slice(-3)).toEqual(['SEARCH_INSTITUTION', 'EXIT', 'onExit'])
  const exit = page.locator('[data-log-entry][data-event-name="onExit"]')
  await expect(exit).toContainText('institution_not_found')
})

test('a bank that is linked already is not linked twice', async ({ rowan, page }) => {
  const good = scenario('good')
  for (const _ of ['once', 'twice']) {
    await rowan.open()
    await rowan.play(good)
    await rowan.selectAccounts('Plaid Checking')
    await rowan.finish()
  }
  await expect(page.getByText('already linked').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /unlink/i })).toHaveCount(1)
})

test('no secret that was typed stays in the page or goes to the host', async ({ rowan, page }) => {
  await rowan.toCredentials()
  await rowan.signIn('user_good', 'open-sesame-9')
  await expect(page.locator('[role="alert"]')).toBeVisible()
  expect(await page.content()).not.toContain('open-sesame-9')
  expect(page.url()).not.toContain('open-sesame-9')
})

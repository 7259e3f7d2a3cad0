import AxeBuilder from '@axe-core/playwright'
import { scenario } from '@linkflow/core/scenarios'
import { expect, test } from './rowan.ts'

for (const scheme of ['light', 'dark'] as const) {
  test(`the whole way is accessible in ${scheme}`, async ({ rowan, page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const check = async (view: string): Promise<void> => {
      await expect(rowan.pane(view)).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).include('[data-link-modal]').analyze()
      expect(violations.map(({ id, nodes }) => `${view} ${id} ${nodes[0]?.html}`)).toEqual([])
    }
    const device = scenario('mfa-device')
    await rowan.open('?scheme=system')
    await check('CONSENT')
    await rowan.search('platy')
    await check('SELECT_INSTITUTION')
    await rowan.choose('ins_109508')
    await check('CREDENTIAL')
    await rowan.signIn(device.username, device.password)
    await check('MFA')
    for (const round of device.mfa) await rowan.answer(round)
    await check('SELECT_ACCOUNT')
    await rowan.selectAccounts('Plaid Checking')
    await check('CONNECTED')
  })
}

test('the whole way goes by keyboard alone', async ({ rowan, page }) => {
  await rowan.open()
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focusOn = async (selector: string): Promise<void> => {
    await expect(async () => {
      await press('Tab')
      await expect(page.locator(selector).first()).toBeFocused({ timeout: 50 })
    }).toPass({ timeout: 10_000, intervals: [0] })
  }
  await focusOn('[data-pane="CONSENT"] [data-action="continue"]')
  await press('Enter')
  await focusOn('[name="institution_query"]')
  await page.keyboard.type('first platypus bank')
  await expect.poll(() => rowan.heard()).toContain('SEARCH_INSTITUTION')
  await press('ArrowDown', 'Enter')
  await focusOn('[name="username"]')
  await page.keyboard.type('user_good')
  await focusOn('[name="password"]')
  await page.keyboard.type('pass_good')
  await press('Enter')
  await expect(rowan.pane('SELECT_ACCOUNT')).toBeVisible()
  await focusOn('[data-account-id]')
  await press('Space')
  await focusOn('[data-pane="SELECT_ACCOUNT"] [data-action="continue"]')
  await press('Enter')
  await focusOn('[data-pane="CONNECTED"] [data-action="continue"]')
  await press('Enter')
  await rowan.isClosed()
  expect((await rowan.heard()).at(-1)).toBe('onSuccess')
})

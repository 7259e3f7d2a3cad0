import type { Scenario } from '@linkflow/core/scenarios'
import { scenario } from '@linkflow/core/scenarios'
import type { Rowan } from './rowan.ts'
import { expect, test } from './rowan.ts'

const playTo =
  (name: string, rounds = 0) =>
  async (rowan: Rowan) => {
    const played: Scenario = scenario(name)
    await rowan.play(played)
    for (const round of played.mfa.slice(0, rounds)) await rowan.answer(round)
  }

/** How to get to each pane, and the status of leaving it (link-contract F). */
const PANES: readonly [view: string, status: string, reach: (rowan: Rowan) => Promise<void>][] = [
  ['CONSENT', 'requires_credentials', async () => {}],
  ['SELECT_INSTITUTION', 'institution_not_found', (rowan) => rowan.continueFrom('CONSENT')],
  [
    'CREDENTIAL',
    'requires_credentials',
    async (rowan) => {
      await rowan.search('platy')
      await rowan.choose('ins_109508')
    },
  ],
  ['MFA', 'choose_device', playTo('mfa-device')],
  ['MFA', 'requires_code', playTo('mfa-device', 1)],
  ['MFA', 'requires_questions', playTo('mfa-questions-2-2')],
  ['MFA', 'requires_selections', playTo('mfa-selections')],
  ['SELECT_ACCOUNT', 'requires_account_selection', playTo('good')],
  ['ERROR', 'requires_credentials', playTo('error-item-locked')],
]

for (const [view, status, reach] of PANES) {
  test(`leaving ${view} gives ${status}`, async ({ rowan, page }) => {
    await rowan.open()
    await reach(rowan)
    await rowan.pane(view).locator('[data-action="exit"]').first().click()
    if (view !== 'CONSENT' && view !== 'SELECT_INSTITUTION')
      await rowan.pane('EXIT').locator('[data-action="confirm-exit"]').click()
    await rowan.isClosed()
    await expect(page.locator('[data-log-entry][data-event-name="onExit"]')).toContainText(status)
    expect((await rowan.heard()).slice(-2)).toEqual(['EXIT', 'onExit'])
  })
}

test('staying returns to the pane, with the username and without the password', async ({
  rowan,
  page,
}) => {
  await rowan.toCredentials()
  await page.locator('[name="username"]').fill('user_good')
  await page.locator('[name="password"]').fill('pass_good')
  await page.keyboard.press('Escape')
  await rowan.pane('EXIT').locator('[data-action="stay"]').click()
  await expect(page.locator('[name="username"]')).toHaveValue('user_good')
  await expect(page.locator('[name="password"]')).toHaveValue('')
})

test('closing Connected is success', async ({ rowan }) => {
  await rowan.open()
  await rowan.play(scenario('good'))
  await rowan.selectAccounts('Plaid Checking')
  await rowan.pane('CONNECTED').locator('[data-action="exit"]').click()
  await rowan.isClosed()
  expect((await rowan.heard()).slice(-2)).toEqual(['HANDOFF', 'onSuccess'])
})

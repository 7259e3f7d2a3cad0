import type { Locator, Page } from '@playwright/test'
import { scenario } from '@linkflow/core/scenarios'
import { expect, test } from './rowan.ts'
import type { Rowan } from './rowan.ts'

const PATIENT = { timeout: 15_000 }

/** The page throws nothing, whatever is done to it. */
test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error
  })
})

test.describe('a double click on every button', () => {
  test('is one press: the host hears what it hears of single clicks', async ({ rowan }) => {
    const single = await linkWith(rowan, (button) => button.click())
    const double = await linkWith(rowan, (button) => button.dblclick())
    expect(double).toEqual(single)
  })

  test('on close asks once, and leaves once', async ({ rowan }) => {
    await rowan.toCredentials()
    await rowan.pane('CREDENTIAL').locator('[data-action="exit"]').dblclick()
    await expect(rowan.pane('EXIT')).toBeVisible()
    await rowan.pane('EXIT').locator('[data-action="confirm-exit"]').dblclick()
    await rowan.isClosed()
    const heard = await rowan.heard()
    expect(heard.filter((name) => name === 'EXIT' || name === 'onExit')).toEqual(['EXIT', 'onExit'])
  })
})

test('Enter held down submits once', async ({ rowan, page }) => {
  const release = await holdAnswers(page)
  await rowan.toCredentials()
  await page.locator('[name="username"]').fill('user_good')
  await page.locator('[name="password"]').fill('pass_good')
  for (let repeat = 0; repeat < 20; repeat += 1) await page.keyboard.down('Enter')
  await expect(rowan.pane('LOADING')).toBeVisible()
  release()
  await expect(rowan.pane('SELECT_ACCOUNT')).toBeVisible(PATIENT)
  await page.keyboard.up('Enter')
  const heard = await rowan.heard()
  expect(heard.filter((name) => name === 'SUBMIT_CREDENTIALS')).toHaveLength(1)
})

test('a reply that comes after Back changes nothing', async ({ rowan, page }) => {
  const release = await holdAnswers(page)
  await rowan.toCredentials()
  await rowan.signIn('user_good', 'pass_good')
  await rowan.pane('LOADING').locator('[data-action="back"]').click()
  await expect(rowan.pane('CREDENTIAL')).toBeVisible()
  const answered = page.waitForResponse(/\/link\/session\/answer/)
  release()
  await answered
  await page.locator('[name="username"]').fill('still_here')
  await expect(rowan.pane('CREDENTIAL')).toBeVisible()
  expect((await rowan.heard()).at(-1)).toBe('TRANSITION_VIEW')
  await expect(page.locator('[name="username"]')).toHaveValue('still_here')
})

const ODD_ANSWERS = {
  'of emoji': '👩‍👩‍👧‍👦🏦💸',
  'written from right to left': '‮مرحبا שלום‬',
  'that looks like markup': '<img src=x onerror=alert(1)>',
}

for (const [kind, answer] of Object.entries(ODD_ANSWERS))
  test(`an MFA answer ${kind} is refused inline, and the right one is taken then`, async ({
    rowan,
    page,
  }) => {
    const asked = scenario('mfa-questions-1-1')
    await rowan.open()
    await rowan.play(asked)
    await page.locator('[name="answer_0"]').fill(answer)
    await rowan.continueFrom('MFA')
    await expect(page.locator('[role="alert"][data-error-code="INVALID_MFA"]')).toBeVisible()
    for (const round of asked.mfa) await rowan.answer(round)
    await expect(rowan.pane('SELECT_ACCOUNT')).toBeVisible()
  })

test('an MFA answer of 10,000 characters stays in its field, and is not sent', async ({
  rowan,
  page,
}) => {
  const asked = scenario('mfa-questions-1-1')
  await rowan.open()
  await rowan.play(asked)
  const field = page.locator('[name="answer_0"]')
  await field.fill('x'.repeat(10_000))
  await rowan.continueFrom('MFA')
  await expect(field).toHaveAccessibleDescription(/at most 512 characters/)
  expect(await rowan.heard()).not.toContain('SUBMIT_MFA')
  for (const round of asked.mfa) await rowan.answer(round)
  await expect(rowan.pane('SELECT_ACCOUNT')).toBeVisible()
})

test("a message in the bank page's words from another window or origin is not heard", async ({
  rowan,
  page,
}) => {
  await rowan.open()
  await rowan.search('platypus oauth')
  await page.locator('[data-institution-id="ins_127287"]').click()
  await expect(rowan.pane('OAUTH')).toBeVisible()
  const opened = page.waitForEvent('popup')
  await page.locator('[data-action="open-oauth"]').click()
  const bank = await opened
  await bank.locator('[data-action="approve"]').waitFor()
  const state = new URL(bank.url()).pathname.split('/').at(-1)
  await page.evaluate(async (oauth_state_id) => {
    const message = { source: 'linkflow', type: 'oauth', oauth_state_id }
    window.postMessage(message, '*')
    const stranger = document.body.appendChild(document.createElement('iframe'))
    const loaded = new Promise((resolve) => stranger.addEventListener('load', resolve))
    stranger.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`
    await loaded
  }, state)
  await expect(rowan.pane('OAUTH')).toBeVisible()
  expect(await rowan.heard()).not.toContain('CLOSE_OAUTH')
  await bank.locator('[data-action="approve"]').click()
  await expect(rowan.pane('CONNECTED')).toBeVisible(PATIENT)
  expect((await rowan.heard()).filter((name) => name === 'CLOSE_OAUTH')).toEqual([])
})

/** Links one account, pressing each button in the way given. Returns what the host heard. */
async function linkWith(
  rowan: Rowan,
  press: (button: Locator) => Promise<void>,
): Promise<string[]> {
  const { page } = rowan
  const device = scenario('mfa-device')
  const go = (view: string): Promise<void> =>
    press(rowan.pane(view).locator('[data-action="continue"]'))
  await page.goto('/')
  await press(page.locator('[data-action="open-link"]').first())
  await go('CONSENT')
  await press(page.locator(`[data-institution-id="${device.institution_id}"]`))
  await page.locator('[name="username"]').fill(device.username)
  await page.locator('[name="password"]').fill(device.password)
  await go('CREDENTIAL')
  await page.locator('[data-mfa-type="device"]').getByRole('radio').first().check()
  await go('MFA')
  await page.locator('[name="code"]').fill('1234')
  await go('MFA')
  await rowan.pane('SELECT_ACCOUNT').getByRole('checkbox', { name: 'Plaid Checking' }).check()
  await go('SELECT_ACCOUNT')
  await go('CONNECTED')
  await expect(page.locator('[data-log-entry][data-event-name="onSuccess"]')).toHaveCount(1)
  return rowan.heard()
}

/** Answers of the session wait until the returned function is called. */
async function holdAnswers(page: Page): Promise<() => void> {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/link\/session\/answer/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

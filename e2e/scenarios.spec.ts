// Every scenario of the catalogue, played through the iframe by a person who uses the panes and nothing else.
import type { Scenario } from '@linkflow/core/scenarios'
import { SCENARIOS } from '@linkflow/core/scenarios'
import type { LinkDriver } from '@linkflow/testing/playwright'
import { linkIn, playScenario } from '@linkflow/testing/playwright'
import { expect } from '@playwright/test'
import type { HostPage } from './pages/host-page.ts'
import { createScenarioToken } from './pages/scenario-token.ts'
import { test } from './pages/servers.ts'

// So many traces take longer than the tests; what was heard says where it went wrong.
test.use({ trace: 'off' })

for (const played of SCENARIOS)
  test(`${played.name}: ${played.title}`, async ({ page, host, servers }) => {
    await host.visit()
    await host.create({ token: await createScenarioToken(servers.api, played) })
    await host.hears('onLoad')
    await page.click('#open')
    if (played.outcome.kind === 'ended') await ended(host, played)
    else await shown(host, await linkIn(page), played)
  })

/** The session ends by itself, with an error; one that cannot start is not even shown. */
async function ended(host: HostPage, played: Scenario): Promise<void> {
  if (played.steps.length > 0) await playScenario(await linkIn(host.page), played)
  await host.hears('onExit')
  expect(await linesOf(host)).toEqual([...played.heard, 'onExit'])
  const { outcome } = played
  expect((await host.last())?.first).toMatchObject(
    'error_code' in outcome ? { error_code: outcome.error_code } : {},
  )
}

/** The flow comes to a pane, and is left from there: by the last button, or by the host. */
async function shown(host: HostPage, link: LinkDriver, played: Scenario): Promise<void> {
  await playScenario(link, played)
  await expect.poll(() => linesOf(host)).toEqual(played.heard)
  const { outcome } = played
  if (outcome.kind === 'blocked')
    await expect(link.pane()).toHaveAttribute('data-institution-status', outcome.status)
  // A form that sees by itself what is wrong marks the field, and has no code of the bank's.
  if (outcome.kind === 'inline')
    await expect(
      link
        .pane()
        .locator(`[data-error-code="${outcome.error_code}"], [aria-invalid="true"]`)
        .first(),
    ).toBeVisible()
  if (outcome.kind === 'error') expect(await link.errorCode()).toBe(outcome.error_code)
  if (outcome.kind !== 'connected') return left(host, played)
  const { metadata } = await link.finish()
  await host.hears('onSuccess')
  expect(await linesOf(host)).toEqual([...played.heard, 'HANDOFF', 'onSuccess'])
  const status = metadata.accounts[0]?.verification_status ?? undefined
  expect(status).toBe(outcome.verification_status)
}

async function left(host: HostPage, { heard, outcome }: Scenario): Promise<void> {
  await host.page.evaluate('handler.exit({ force: true })')
  const met = heard.some((line) => line.startsWith('ERROR')) && 'error_code' in outcome
  const exit = met ? `EXIT(${outcome.error_code})` : 'EXIT'
  expect(await linesOf(host)).toEqual([...heard, exit, 'onExit'])
}

const DETAILS = ['view_name', 'mfa_type', 'error_code']

/** What the host has heard, in the words of the catalogue. */
async function linesOf(host: HostPage): Promise<string[]> {
  const heard = (await host.heard()).filter(
    ({ name, first }) => name !== 'onLoad' && first !== 'SEARCH_INSTITUTION',
  )
  return heard.map(({ name, first, second }) => {
    if (name !== 'onEvent') return name
    const details = DETAILS.map((key) => second?.[key]).filter(Boolean)
    return details.length > 0 ? `${String(first)}(${details.join(' ')})` : String(first)
  })
}

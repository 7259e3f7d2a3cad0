// Each sequence of link-contract E.2 through each major version of react-plaid-link, under both Reacts, in StrictMode.
import { scenario } from '@linkflow/core/scenarios'
import { linkIn, playScenario } from '@linkflow/testing/playwright'
import { expect } from '@playwright/test'
import type { HostPage } from './pages/host-page.ts'
import { test } from './pages/react-apps.ts'
import { createScenarioToken } from './pages/scenario-token.ts'

test.use({ trace: 'off' })

/** By their place in E.2. Its sixth, accounts, is part of all of them; embedded search is in embed-react.spec.ts. */
const SEQUENCES = {
  'E.2.1': 'mfa-questions-1-1',
  'E.2.3': 'mfa-device',
  'E.2.4': 'mfa-questions-2-2',
  'E.2.5': 'mfa-selections-2-2-3',
  'E.2.8': 'oauth-approve',
  'E.2.9': 'repair',
  'E.2.10a': 'same-day-deposit',
  'E.2.10b': 'deposit-code',
  'E.2.10c': 'automated-deposit',
  'E.2.12': 'degraded',
}

const APPS = ['2', '3', '4', '5'].flatMap((wrapper) =>
  ['18', '19'].map((react) => ({ wrapper, react, strict: true, preloaded: wrapper === '2' })),
)

for (const app of APPS)
  test.describe(`react-plaid-link ${app.wrapper} with React ${app.react}`, () => {
    for (const [place, name] of Object.entries(SEQUENCES))
      test(`${place} ${name}`, async ({ host, servers, start }) => {
        const played = scenario(name)
        await start({ ...app, token: await createScenarioToken(servers.api, played) })
        const link = await host.open()
        await playScenario(link, played)
        await link.finish()
        await hearsOneEnd(host, ['HANDOFF', 'onSuccess'])
      })

    test('E.2.2 a wrong password, then the right one', async ({ host, start }) => {
      await start(app)
      const link = await host.open()
      await playScenario(link, scenario('wrong-password'))
      expect(await link.errorCode()).toBe('INVALID_CREDENTIALS')
      await link.signIn('user_good', 'pass_good')
      await link.selectAccounts(['Plaid Checking'])
      await link.finish()
      await hearsOneEnd(host, ['HANDOFF', 'onSuccess'])
    })

    test('E.2.7 a search without results, then the exit', async ({ page, host, start }) => {
      await start(app)
      await page.click('#open')
      const link = await linkIn(page)
      await link.accept()
      await link.search('zzqxjk')
      await host.hears('SEARCH_INSTITUTION')
      await page.evaluate('link.exit()')
      await hearsOneEnd(host, ['EXIT', 'onExit'])
      const { first, second } = (await host.last()) ?? {}
      expect(first).toBe(null)
      expect(second).toMatchObject({ status: 'institution_not_found', institution: null })
    })
  })

/** The last event and the callback, and no other callback before (link-contract M 52). */
async function hearsOneEnd(host: HostPage, end: readonly [string, string]): Promise<void> {
  await host.hears(end[1])
  const names = await host.names()
  expect(names.slice(-2)).toEqual(end)
  expect(names.filter((name) => name === 'onSuccess' || name === 'onExit')).toHaveLength(1)
}

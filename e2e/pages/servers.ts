import { test as base } from '@playwright/test'
import { HostPage } from './host-page.ts'
import { createLinkToken, startServers } from './start-servers.ts'
import type { ServerAddresses } from './start-servers.ts'

export interface Servers extends ServerAddresses {
  /** Makes a link token, as an app's server would. */
  linkToken(changes?: object): Promise<string>
}

/** Tests with servers of their own, one pair for each worker, and with a page that uses the script. */
export const test = base.extend<{ host: HostPage }, { servers: Servers }>({
  servers: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameters off the pattern
    async ({}, provide) => {
      const { addresses, stop } = await startServers()
      try {
        await provide({
          ...addresses,
          linkToken: (changes) => createLinkToken(addresses.api, changes),
        })
      } finally {
        stop()
      }
    },
    { scope: 'worker' },
  ],
  host: async ({ page, servers }, provide) => {
    await provide(new HostPage(page, servers))
  },
})

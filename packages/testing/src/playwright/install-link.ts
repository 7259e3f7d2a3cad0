import type { BrowserContext, Page } from '@playwright/test'

export interface InstallLinkOptions {
  /** Of the sandbox: `http://localhost:4400`. */
  readonly apiOrigin: string
  /** Addresses of the script that are answered with ours. @default the well-known one, on any host */
  readonly script?: string | RegExp | undefined
}

const WELL_KNOWN = /^https?:\/\/[^/]+\/link\/v2\/stable\/link-initialize\.js(\?.*)?$/

/**
 * Gives an app our script in place of the one it asks for, so that it is tested without a change to its source. Call
 * it before the page is loaded.
 */
export async function installLink(
  target: Page | BrowserContext,
  { apiOrigin, script = WELL_KNOWN }: InstallLinkOptions,
): Promise<void> {
  const address = `${new URL(apiOrigin).origin}/link/v2/stable/link-initialize.js`
  await target.route(script, async (route) => {
    if (route.request().url() === address) return route.fallback()
    const response = await route.fetch({ url: address })
    await route.fulfill({ response })
  })
}

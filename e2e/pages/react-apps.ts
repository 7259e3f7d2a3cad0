import { installLink } from '@linkflow/testing/playwright'
import { test as base } from './servers.ts'

/** An app that uses the unmodified `react-plaid-link` of a major version, with a React of another. */
export interface App {
  readonly wrapper: string
  readonly react: string
  readonly strict?: boolean
  /** @default an app that uses the hook */
  readonly page?: 'embedded' | 'button'
  readonly classic?: boolean
  /** The script's tag stands in the page already, as the documentation of the first versions had it. */
  readonly preloaded?: boolean
  readonly scriptFails?: boolean
  readonly token?: string
  readonly next?: string
  /** The address that the bank sent the user back to. */
  readonly received?: string
}

/** Comes to an app, which finds our script where it looks for the well-known one. */
export const test = base.extend<{ start: (app: App) => Promise<void> }>({
  start: async ({ page, servers }, provide) => {
    await provide(async (app) => {
      if (app.scriptFails) await page.route('**/link-initialize.js', (route) => route.abort())
      else await installLink(page, { apiOrigin: servers.api })
      const token = app.token ?? (app.classic ? '' : await servers.linkToken())
      const query = new URLSearchParams({ token })
      for (const [name, value] of Object.entries(app)) query.set(name, String(value))
      await page.goto(`${servers.pages}/react?${query.toString()}`)
    })
  },
})

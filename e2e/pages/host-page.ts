import type { LinkDriver } from '@linkflow/testing/playwright'
import { linkIn } from '@linkflow/testing/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { ServerAddresses } from './start-servers.ts'
import { createLinkToken } from './start-servers.ts'

/** One call of a host's callback. */
export interface Heard {
  readonly name: string
  readonly first: unknown
  readonly second: Readonly<Record<string, unknown>> | null
}

/** A page that uses the script, and writes down all that its callbacks hear. */
export class HostPage {
  readonly page: Page
  readonly #servers: ServerAddresses

  constructor(page: Page, servers: ServerAddresses) {
    this.page = page
    this.#servers = servers
  }

  /** @param path Which of the pages of `server.ts`. */
  async visit(path = 'plain', site: string = this.#servers.pages): Promise<void> {
    await this.page.goto(`${site}/${path}?api=${this.#servers.api}`)
  }

  /** Creates a handler, which the page's button opens. */
  async create(configuration: object): Promise<void> {
    await this.page.evaluate(`void create(${JSON.stringify(configuration)})`)
  }

  /** Comes to the page and creates a handler with a token that can be used. */
  async createOn(path: string, more: object = {}): Promise<void> {
    await this.visit(path)
    await this.createHere(more)
  }

  /** Creates a handler with a token that can be used. */
  async createHere(more: object = {}): Promise<void> {
    await this.create({ token: await createLinkToken(this.#servers.api), ...more })
  }

  /** A handler that is ready. */
  async ready(more: object = {}): Promise<void> {
    await this.createOn('plain', more)
    await this.hears('onLoad')
  }

  /** Presses the page's button. */
  async open(): Promise<LinkDriver> {
    await this.page.click('#open')
    return linkIn(this.page)
  }

  heard(): Promise<Heard[]> {
    return this.page.evaluate('heard')
  }

  async last(): Promise<Heard | undefined> {
    return (await this.heard()).at(-1)
  }

  /** The callbacks and, in the place of `onEvent`, the names of the events. */
  async names(): Promise<string[]> {
    return (await this.heard()).map(({ name, first }) =>
      name === 'onEvent' ? String(first) : name,
    )
  }

  /** The same, with the view or the kind of challenge: `OPEN(CONSENT)`. */
  async story(): Promise<string[]> {
    return (await this.heard()).map(({ name, first, second }) => {
      if (name !== 'onEvent') return name
      const detail = second?.['mfa_type'] ?? second?.['view_name']
      return typeof detail === 'string' ? `${String(first)}(${detail})` : String(first)
    })
  }

  /** Waits for a callback or an event. */
  async hears(name: string): Promise<void> {
    await expect.poll(() => this.names()).toContain(name)
  }

  /** Nothing of the flow is in the page. */
  async isLeftClean(): Promise<void> {
    await expect(this.page.locator('iframe, dialog')).toHaveCount(0)
    expect(await this.page.evaluate('document.body.style.cssText')).toBe('')
  }
}

/** Links one account at a bank that asks for a name and a password and no more. */
export async function linkFirstPlatypus(link: LinkDriver) {
  await link.selectInstitution('First Platypus Bank')
  await link.signIn('user_good', 'pass_good')
  await link.selectAccounts(['Plaid Checking'])
  return link.finish()
}

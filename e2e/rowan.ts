import type { Locator, Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'
import type { Scenario, ScenarioRound } from '@linkflow/core/scenarios'

/** Rowan and the flow it opens, in the words of a person who uses them. */
export class Rowan {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/${query}`)
    await this.page.locator('[data-action="open-link"]').first().click()
    await expect(this.pane('CONSENT')).toBeVisible()
  }

  pane(view: string): Locator {
    return this.page.locator(`[data-pane="${view}"]`)
  }

  /** Presses the button that goes on from the pane. */
  async continueFrom(view: string): Promise<void> {
    await this.pane(view).locator('[data-action="continue"]').click()
  }

  async search(text: string): Promise<void> {
    await this.continueFrom('CONSENT')
    await this.page.locator('[name="institution_query"]').fill(text)
  }

  async choose(institutionId: string): Promise<void> {
    await this.page.locator(`[data-institution-id="${institutionId}"]`).click()
    await expect(this.pane('CREDENTIAL')).toBeVisible()
  }

  /** Opens the flow and comes to the sign-in form of First Platypus Bank. */
  async toCredentials(query = ''): Promise<void> {
    await this.open(query)
    await this.search('platy')
    await this.choose('ins_109508')
  }

  /** Waits until the flow is gone from the page. */
  async isClosed(): Promise<void> {
    await expect(this.page.locator('[data-link-modal]')).toHaveCount(0)
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.page.locator('[name="username"]').fill(username)
    await this.page.locator('[name="password"]').fill(password)
    await this.continueFrom('CREDENTIAL')
  }

  /** From Consent to what follows the credentials of the scenario. */
  async play({ institution_id, username, password }: Scenario, text = 'platy'): Promise<void> {
    await this.search(text)
    await this.choose(institution_id)
    await this.signIn(username, password)
  }

  async answer({ type, answers }: ScenarioRound): Promise<void> {
    const mfa = this.page.locator(`[data-pane="MFA"][data-mfa-type="${type}"]`)
    await expect(mfa).toBeVisible()
    for (const [index, answer] of answers.entries()) {
      if (type === 'code') await mfa.locator('[name="code"]').fill(answer)
      else if (type === 'questions') await mfa.locator(`[name="answer_${index}"]`).fill(answer)
      else await mfa.getByRole('radio', { name: answer }).check()
    }
    await this.continueFrom('MFA')
  }

  async selectAccounts(...names: string[]): Promise<void> {
    const pane = this.pane('SELECT_ACCOUNT')
    for (const name of names) await pane.getByRole('checkbox', { name }).check()
    await this.continueFrom('SELECT_ACCOUNT')
  }

  async finish(): Promise<void> {
    await this.continueFrom('CONNECTED')
    await this.isClosed()
  }

  /** Everything the host heard so far, by name. */
  heard(): Promise<string[]> {
    return this.page
      .locator('[data-log-entry]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event-name') ?? ''))
  }
}

export const test = base.extend<{ rowan: Rowan }>({
  rowan: async ({ page }, provide) => {
    await provide(new Rowan(page))
  },
})
export { expect }

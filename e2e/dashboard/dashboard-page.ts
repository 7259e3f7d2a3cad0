import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'

const AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Where the pages are looked at: on a desk, and on the smallest phone. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
] as const

/** The dashboard, in the words of a person who uses it. */
export class DashboardPage {
  readonly page: Page
  readonly origin: string

  constructor(page: Page, origin = process.env['LINKFLOW_E2E_DASHBOARD_ORIGIN'] ?? '') {
    this.page = page
    this.origin = origin
  }

  /** @param place `sessions`, or `customizations/<id>`. */
  async open(place = ''): Promise<void> {
    await this.page.goto(`${this.origin}/${place && `#/${place}`}`)
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** Makes a customization of this name, and opens it. @returns Its place. */
  async create(name: string): Promise<string> {
    await this.open()
    await this.page.getByRole('button', { name: 'New', exact: true }).click()
    await this.page.getByRole('textbox', { name: 'Name' }).fill(name)
    await this.page.getByRole('button', { name: 'Create' }).click()
    await expect(this.title).toHaveText(name)
    return new URL(this.page.url()).hash.replace('#/', '')
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  async section(name: string): Promise<void> {
    const trigger = this.page.getByRole('button', { name, exact: true })
    if ((await trigger.getAttribute('aria-expanded')) !== 'true') await trigger.click()
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  /** The pane that is shown large. */
  get pane(): Locator {
    return this.page.getByRole('region', { name: /^Preview of/ }).locator('[data-part="frame"]')
  }

  /** Waits until the server has what was typed. */
  async saved(): Promise<void> {
    await expect(this.page.getByText(/^(Draft saved|Live)$/)).toBeVisible()
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Publish…' }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
    await expect(this.page.getByRole('heading', { name: /is published$/ })).toBeVisible()
  }

  async more(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More', exact: true }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** Drops a file onto the page, as from a folder. */
  async drop(name: string, content: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([title = '', text = '']) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], title))
        return transfer
      },
      [name, content],
    )
    for (const type of ['dragover', 'drop'])
      await this.page.locator('main').dispatchEvent(type, { dataTransfer: data })
  }

  /** @returns What axe finds against WCAG 2.2 AA, and the first element of each. */
  async violations(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(AA).analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
  }

  /** @returns By how many pixels the page is wider than the window: none. */
  sidewaysScroll(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  }
}

export const test = base.extend<{ dashboard: DashboardPage }>({
  dashboard: async ({ page }, provide) => {
    await provide(new DashboardPage(page))
  },
})
export { expect }

/** Of this run: nothing that it makes was made by the run before. */
export function unique(text: string): string {
  return `${text} ${randomUUID().slice(0, 8)}`
}

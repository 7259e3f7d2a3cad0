import type { Page } from '@playwright/test'
import { hearRecords } from './heard-records.ts'
import { LinkDriver } from './link-driver.ts'

export interface LinkInOptions {
  /** Which handler's frame, counted as in its id. @default whichever is open, or the flow in the page itself */
  readonly frame?: number | undefined
}

const ANY_FRAME = 'iframe[id^="plaid-link-iframe-"]'

/**
 * The Link flow that is open in `page`: in its iframe, or in the page itself. Waits until it shows a pane.
 *
 * Call it right after the click that opens the flow.
 */
export async function linkIn(page: Page, { frame }: LinkInOptions = {}): Promise<LinkDriver> {
  const heard = hearRecords(page)
  const iframe = page.locator(frame ? `#plaid-link-iframe-${frame}` : ANY_FRAME)
  const shown = iframe.filter({ visible: true }).first()
  const inline = page.locator('[data-link-root] [data-pane]').filter({ visible: true }).first()
  await shown.or(inline).first().waitFor()
  const root = (await shown.count()) > 0 ? shown.contentFrame() : page
  await root.locator('[data-pane]').waitFor()
  return new LinkDriver(root, page, heard)
}

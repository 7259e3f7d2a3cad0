import { chromium } from '@playwright/test'
import { chromiumLaunch, ensureChromium } from '../chromium.mjs'
import { browserHere, browserOfReferences, recordBrowser, verdictOn } from './browser-used.ts'
import { serveStorybook } from './serve-storybook.ts'

/** Serves the built Storybook, and finds out whether a comparison says anything with this browser. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one.
export default async function setUp(): Promise<() => void> {
  ensureChromium()
  const browser = await chromium.launch(chromiumLaunch())
  const here = browserHere(browser.version())
  await browser.close()
  if (process.env['LINKFLOW_PICTURES'] === 'update') recordBrowser(here)
  const verdict = verdictOn(here, browserOfReferences(), process.env['LINKFLOW_CHROMIUM'])
  if (verdict.kind === 'fail') throw new Error(verdict.why)
  if (verdict.kind === 'skip') {
    console.log(`The pictures are not compared. ${verdict.why}`)
    process.env['LINKFLOW_PICTURES'] = 'skip'
  }
  const { origin, server } = await serveStorybook()
  // How Playwright hands things to its workers.
  process.env['LINKFLOW_PICTURES_ORIGIN'] = origin
  return () => server.close()
}

// pnpm pictures:dashboard: takes the pictures of the dashboard that its README shows, of a sandbox with some weeks in
// it. Look at each before you commit it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'
import { startDashboard, startSandbox } from '../e2e/dashboard/own-servers.ts'
import type { Heard } from '../e2e/dashboard/played-session.ts'
import { playSession } from '../e2e/dashboard/played-session.ts'
import { post } from '../e2e/pages/start-servers.ts'
import { chromiumLaunch, ensureChromium } from './chromium.mjs'
import { root } from './workspace.mjs'

const PICTURES = join(root, 'docs', 'pictures', 'dashboard')
const DESK = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 780 }
const DAY = 24 * 60 * 60_000
const BANKS = ['ins_109508', 'ins_109509', 'ins_109510', 'ins_109511', 'ins_109512']
/** Days ago, and how many banks were linked then. */
const WEEKS = [
  [25, 1],
  [22, 3],
  [18, 2],
  [12, 4],
  [9, 2],
  [5, 3],
  [2, 1],
  [0, 2],
] as const

const SIGNED_IN: readonly Heard[] = [
  ['OPEN', 'CONSENT', 0],
  ['TRANSITION_VIEW', 'SELECT_INSTITUTION', 3],
  ['SELECT_INSTITUTION', null, 8],
  ['TRANSITION_VIEW', 'CREDENTIAL', 8],
  ['SUBMIT_CREDENTIALS', null, 21],
]
const LINKED = {
  heard: [...SIGNED_IN, ['TRANSITION_VIEW', 'CONNECTED', 26], ['HANDOFF', null, 30]],
  left: null,
} as const
const SESSIONS: readonly { readonly heard: readonly Heard[]; readonly left: string | null }[] = [
  { heard: [...SIGNED_IN.slice(0, 4), ['EXIT', null, 19]], left: 'requires_credentials' },
  LINKED,
  { heard: [...SIGNED_IN.slice(0, 2), ['EXIT', null, 12]], left: 'institution_not_found' },
  LINKED,
]

interface Picture {
  readonly name: string
  readonly place?: string
  readonly scheme?: 'light' | 'dark'
  readonly size?: typeof DESK
  readonly look?: (page: Page) => Promise<void>
}

const THE_PICTURES: readonly Picture[] = [
  { name: 'editor', look: showPreset },
  { name: 'all-panes', scheme: 'dark', look: (page) => press(page, 'All') },
  { name: 'language', look: showArabic },
  { name: 'publish', look: showPublishing },
  {
    name: 'sessions',
    place: 'sessions',
    look: (page) => page.locator('tbody .link').first().click(),
  },
  { name: 'items', place: 'items' },
  { name: 'usage', place: 'usage', scheme: 'dark' },
  { name: 'keys', place: 'keys' },
  { name: 'phone', place: 'usage', size: PHONE },
]

async function main(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'linkflow-pictures-'))
  const sandbox = await startSandbox(data)
  const dashboard = await startDashboard(sandbox)
  ensureChromium()
  const browser = await chromium.launch(chromiumLaunch())
  try {
    await livedIn(sandbox.origin)
    mkdirSync(PICTURES, { recursive: true })
    for (const picture of THE_PICTURES) await take(browser, dashboard.origin, picture)
  } finally {
    await browser.close()
    await Promise.all([sandbox.kill(), dashboard.kill()])
    rmSync(data, { recursive: true })
  }
}

async function take(browser: Browser, origin: string, picture: Picture): Promise<void> {
  const { name, place = '', scheme = 'light', size = DESK, look } = picture
  const page = await browser.newPage({
    viewport: size,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  await page.goto(`${origin}/#/${place}`)
  await page
    .locator(place === '' ? '[data-part="pane"]' : 'table')
    .first()
    .waitFor()
  await look?.(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ animations: 'disabled', path: join(PICTURES, `${name}.png`) })
  await page.close()
}

async function showPreset(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Presets', exact: true }).click()
  await page.getByRole('button', { name: /Night train/ }).click()
  await page.getByText('Draft saved').waitFor()
}

async function showArabic(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Language of the preview' }).selectOption('ar')
  await press(page, 'Phone')
  await page.locator('[dir="rtl"]').first().waitFor()
}

async function showPublishing(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Link your bank to <CLIENT>')
  await page.getByText('Draft saved').waitFor()
  await page.getByRole('button', { name: 'Publish…' }).click()
  await page.getByRole('dialog').waitFor()
}

function press(page: Page, option: string): Promise<void> {
  return page.getByRole('radio', { name: option, exact: true }).click()
}

/** Some weeks of people who link their banks, and of some who do not. */
async function livedIn(api: string): Promise<void> {
  const now = Date.now()
  for (const [days, count] of WEEKS) {
    await post(api, '/linkflow/clock/set', { now: new Date(now - days * DAY).toISOString() })
    for (let index = 0; index < count; index += 1) await linked(api, days, index)
  }
  await post(api, '/linkflow/clock/set', { now: null })
  for (const { heard, left } of SESSIONS) await playSession(api, heard, left)
}

async function linked(api: string, days: number, index: number): Promise<void> {
  const { public_token } = await post(api, '/sandbox/public_token/create', {
    institution_id: BANKS[(days + index) % BANKS.length],
    initial_products: index % 2 === 0 ? ['transactions'] : ['auth', 'identity'],
  })
  const { access_token } = await post(api, '/item/public_token/exchange', { public_token })
  if (index === 1 && days % 3 === 0) await post(api, '/item/remove', { access_token })
  if (index === 0 && days % 9 === 0) await post(api, '/sandbox/item/reset_login', { access_token })
}

await main()

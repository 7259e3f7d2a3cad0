// Click to painted pane: the frame that was made ready before, beside a plain-DOM dialog with the same pane, built at
// the click, on the same page. `pnpm bench open`
import { chromium } from 'playwright'
import type { Frame, Page } from 'playwright'
import { createLinkToken, startServers } from '../e2e/pages/start-servers.ts'
import type { ServerAddresses } from '../e2e/pages/start-servers.ts'
import { chromiumLaunch } from '../scripts/chromium.mjs'

/** Openings of each kind, in each setting. */
const ROUNDS = 100

/** Of a screen at 60 Hz, in milliseconds. */
const REFRESH_MS = 1000 / 60

/** What a page of another origin and the flow's own document both keep: when each of their frames was done. */
const WATCH = `
  window.framesDone = []
  const now = () => performance.timeOrigin + performance.now()
  const tick = () => {
    const began = now()
    // The first task after the frame's style, layout and paint, before whatever else was waiting for them.
    scheduler.postTask(() => framesDone.push({ began, done: now() }), { priority: 'user-blocking' })
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  addEventListener('click', ({ timeStamp }) => {
    window.clicked = { at: performance.timeOrigin + timeStamp, seen: now() }
  }, true)
  addEventListener('click', () => { clicked.handled = now() })
`

/** As somebody would write it by hand: everything that is shown is made at the click. */
const PLAIN = `
  document.querySelector('#plain').onclick = () => {
    const dialog = document.body.appendChild(document.createElement('dialog'))
    dialog.style.cssText = 'all:initial;display:block;position:fixed;inset:0'
    dialog.innerHTML = pane
    dialog.showModal()
    dialog.querySelector('[data-part="title"]').focus()
  }
`

interface FrameDone {
  readonly began: number
  readonly done: number
}

declare global {
  var framesDone: readonly FrameDone[] | undefined
  var clicked: Click | undefined
}

/** Where the host page is, seen from the frame, and by how much the processor is slowed down. */
interface Setting {
  readonly site: 'pages' | 'otherSite'
  readonly slowdown: number
}

/** One opening, in milliseconds. */
interface Opening {
  /** From the press of the button to the end of the first frame that has the pane. */
  readonly painted: number
  /** The part of it in which the page was at work and did not wait for the screen. */
  readonly work: number
}

interface Round {
  readonly plain: Opening
  readonly embedded: Opening
}

/** A host page with a frame that is ready, and with all that the plain dialog needs. */
async function prepare(page: Page, addresses: ServerAddresses, { site, slowdown }: Setting) {
  await page.addInitScript(WATCH)
  await page.goto(`${addresses[site]}/plain?api=${addresses.api}`)
  const token = await createLinkToken(addresses.api)
  await page.evaluate(`void create({ token: '${token}' })`)
  await page.waitForFunction(`heard.some(({ name }) => name === 'onLoad')`)
  const frame = page.frames().find((other) => other !== page.mainFrame())
  if (!frame) throw new Error('The handler made no frame.')
  await frame.waitForSelector('[data-pane="CONSENT"]', { state: 'attached' })
  await copyPane(page, frame)
  await page.waitForLoadState('networkidle')
  for (const target of site === 'otherSite' ? [page, frame] : [page]) {
    const session = await page.context().newCDPSession(target)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  }
  return frame
}

/** The same markup under the same styles, so that both sides paint the same. */
async function copyPane(page: Page, frame: Frame): Promise<void> {
  const pane = await frame.locator('[data-link-root]').evaluate((root) => root.outerHTML)
  const href = await frame.locator('link[rel="stylesheet"]').getAttribute('href')
  await page.addStyleTag({ url: new URL(href ?? '', frame.url()).href })
  await page.evaluate(`{
    window.pane = ${JSON.stringify(pane)}
    document.body.insertAdjacentHTML('afterbegin', '<button id="plain">Plain</button>')
    ${PLAIN}
  }`)
}

/** When the button was let go, when the page heard of it, and when it had done what it does then. */
interface Click {
  readonly at: number
  readonly seen: number
  readonly handled: number
}

/**
 * Presses the button with the mouse, as a person does it, and lets it go at a chosen moment between two refreshes of the
 * screen: both sides have the same time to be ready for the next one.
 *
 * @param phase 0 just after a refresh, towards 1 just before the next.
 */
async function clickOn(page: Page, button: string, phase: number): Promise<Click> {
  await page.hover(button)
  await page.mouse.down()
  await page.evaluate(
    (wait) =>
      new Promise<void>((resolve) => {
        globalThis.clicked = undefined
        requestAnimationFrame((refreshed) => {
          const letGoAt = refreshed + wait
          setTimeout(
            () => {
              while (performance.now() < letGoAt);
              resolve()
            },
            Math.max(0, wait - 2),
          )
        })
      }),
    phase * REFRESH_MS,
  )
  await page.mouse.up()
  const handled = await page.waitForFunction(
    () => globalThis.clicked?.handled !== undefined && globalThis.clicked,
  )
  const click = await handled.jsonValue()
  if (!click) throw new Error('The page heard of no click.')
  return click
}

/** The first frame that began after the click was heard of. */
async function frameAfter(where: Page | Frame, { seen }: Click): Promise<FrameDone> {
  // A function, not a text: the frame's Content-Security-Policy lets no text be evaluated.
  const found = await where.waitForFunction(
    (after) => globalThis.framesDone?.find(({ began }) => began >= after),
    seen,
  )
  const frame = await found.jsonValue()
  if (!frame) throw new Error('There was no frame after the click.')
  return frame
}

async function openPlain(page: Page, phase: number): Promise<Opening> {
  const click = await clickOn(page, '#plain', phase)
  const { began, done } = await frameAfter(page, click)
  await page.evaluate(`document.querySelector('dialog[open]').remove()`)
  return { painted: done - click.at, work: click.handled - click.at + done - began }
}

/** Both documents have to have painted: the page that shows the frame, and the frame. */
async function openEmbedded(page: Page, frame: Frame, phase: number): Promise<Opening> {
  const click = await clickOn(page, '#open', phase)
  const { began, done } = await frameAfter(page, click)
  const inside = await frameAfter(frame, click)
  await page.evaluate('handler.exit({ force: true })')
  return {
    painted: Math.max(done, inside.done) - click.at,
    work: click.handled - click.at + done - began,
  }
}

async function main(): Promise<void> {
  const { addresses, stop } = await startServers()
  const launch = chromiumLaunch()
  // As a browser on a desk does it, and the headless one does not: another site is another process.
  const browser = await chromium.launch({ ...launch, args: [...launch.args, '--site-per-process'] })
  const round = async (setting: Setting, count: number): Promise<Round> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    try {
      const frame = await prepare(page, addresses, setting)
      // Two rounds share a phase: one for each side to be first.
      const phase = (Math.floor(count / 2) * 2 + 1) / ROUNDS
      const before = count % 2 === 0 ? await openPlain(page, phase) : null
      const embedded = await openEmbedded(page, frame, phase)
      return { embedded, plain: before ?? (await openPlain(page, phase)) }
    } finally {
      await context.close()
    }
  }
  const settings: readonly Setting[] = [1, 6].flatMap((slowdown) =>
    (['pages', 'otherSite'] as const).map((site) => ({ site, slowdown })),
  )
  const rounds = new Map<Setting, Round[]>(settings.map((setting) => [setting, []]))
  try {
    for (let count = 0; count < ROUNDS; count++)
      for (const setting of settings) rounds.get(setting)?.push(await round(setting, count))
  } finally {
    await browser.close()
    stop()
  }
  print(rounds)
}

function print(all: ReadonlyMap<Setting, readonly Round[]>): void {
  console.log(
    `${ROUNDS} first openings each, interleaved, the button let go at every moment between two refreshes`,
  )
  for (const [{ site, slowdown }, rounds] of all) {
    const where = site === 'pages' ? 'frame on the same site' : 'frame on another site'
    console.log(`\n${where}, processor ${slowdown === 1 ? 'as it is' : `${slowdown} times slower`}`)
    for (const what of ['painted', 'work'] as const) {
      const plain = mean(rounds.map((round) => round.plain[what]))
      const embedded = mean(rounds.map((round) => round.embedded[what]))
      const error = standardError(rounds.map((round) => round.embedded[what] - round.plain[what]))
      const paired = median(rounds.map((round) => round.embedded[what] / round.plain[what]))
      console.log(
        `  ${what}: plain DOM ${plain.toFixed(1)} ms, frame ${embedded.toFixed(1)} ms, ratio ${(embedded / plain).toFixed(2)} ± ${(error / plain).toFixed(2)}, median of the pairs' ratios ${paired.toFixed(2)}`,
      )
    }
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return mean(sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1))
}

/** Of the mean. */
function standardError(values: readonly number[]): number {
  const middle = mean(values)
  const squares = values.map((value) => (value - middle) ** 2)
  return Math.sqrt(mean(squares) / (values.length - 1))
}

await main()

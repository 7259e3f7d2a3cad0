// Click to painted pane: the frame that was made ready before, beside a plain-DOM dialog with the same pane, built at
// the click, on the same page. `pnpm bench open`
import { chromium } from 'playwright'
import type { Frame, Page } from 'playwright'
import { createLinkToken, startServers } from '../e2e/pages/start-servers.ts'
import type { ServerAddresses } from '../e2e/pages/start-servers.ts'
import { chromiumLaunch } from '../scripts/chromium.mjs'

const ROUNDS = 11

/** What a page of another origin and the flow's own document both keep: when each of their frames was done. */
const WATCH = `
  window.framesDone = []
  const channel = new MessageChannel()
  const began = []
  channel.port1.onmessage = () => framesDone.push({ began: began.shift(), done: performance.timeOrigin + performance.now() })
  const tick = () => {
    began.push(performance.timeOrigin + performance.now())
    // A message is handled after the frame's style, layout and paint.
    channel.port2.postMessage(null)
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  addEventListener('click', ({ timeStamp }) => {
    window.clicked = { at: performance.timeOrigin + timeStamp, seen: performance.timeOrigin + performance.now() }
  }, true)
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
}

/** Where the host page is, seen from the frame, and by how much the processor is slowed down. */
interface Setting {
  readonly site: 'pages' | 'otherSite'
  readonly slowdown: number
}

interface Round {
  readonly plain: number
  readonly embedded: number
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

/** When the button was pressed, and when the page heard of it; both since the epoch. */
interface Click {
  readonly at: number
  readonly seen: number
}

const clickOn = async (page: Page, button: string): Promise<Click> => {
  await page.click(button)
  return page.evaluate<Click>('clicked')
}

/** When the first frame after the click was painted. */
async function paintedAfter(where: Page | Frame, time: number): Promise<number> {
  // A function, not a text: the frame's Content-Security-Policy lets no text be evaluated.
  const first = await where.waitForFunction(
    (after) => globalThis.framesDone?.find(({ began }) => began >= after)?.done,
    time,
  )
  return (await first.jsonValue()) ?? Number.NaN
}

async function openPlain(page: Page): Promise<number> {
  const { at, seen } = await clickOn(page, '#plain')
  const painted = await paintedAfter(page, seen)
  await page.evaluate(`document.querySelector('dialog[open]').remove()`)
  return painted - at
}

/** Both documents have to have painted: the page that shows the frame, and the frame. */
async function openEmbedded(page: Page, frame: Frame): Promise<number> {
  const { at, seen } = await clickOn(page, '#open')
  const painted = Math.max(await paintedAfter(page, seen), await paintedAfter(frame, seen))
  await page.evaluate('handler.exit({ force: true })')
  return painted - at
}

async function main(): Promise<void> {
  const { addresses, stop } = await startServers()
  const launch = chromiumLaunch()
  // As a browser on a desk does it, and the headless one does not: another site is another process.
  const browser = await chromium.launch({ ...launch, args: [...launch.args, '--site-per-process'] })
  const round = async (setting: Setting, plainFirst: boolean): Promise<Round> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    try {
      const frame = await prepare(page, addresses, setting)
      const before = plainFirst ? await openPlain(page) : 0
      const embedded = await openEmbedded(page, frame)
      return { embedded, plain: plainFirst ? before : await openPlain(page) }
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
      for (const setting of settings)
        rounds.get(setting)?.push(await round(setting, count % 2 === 0))
  } finally {
    await browser.close()
    stop()
  }
  print(rounds)
}

function print(all: ReadonlyMap<Setting, readonly Round[]>): void {
  console.log(`Click to painted pane, medians of ${ROUNDS} first openings each, interleaved`)
  for (const [{ site, slowdown }, rounds] of all) {
    const plain = median(rounds.map((round) => round.plain))
    const embedded = median(rounds.map((round) => round.embedded))
    const ratio = median(rounds.map((round) => round.embedded / round.plain))
    const where = site === 'pages' ? 'frame on the same site' : 'frame on another site'
    console.log(
      `${where}, processor ${slowdown}×: plain DOM ${plain.toFixed(1)} ms, frame ${embedded.toFixed(1)} ms, paired ratio ${ratio.toFixed(2)}`,
    )
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

await main()

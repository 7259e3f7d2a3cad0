// pnpm pictures [words]: takes the pictures that docs/panes.md and the README show, from the stories, and writes that
// page. With words only those stories are taken whose id has one of them, from the build that is there.
import { execFileSync } from 'node:child_process'
import { createReadStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import { chromiumLaunch, ensureChromium } from './chromium.mjs'
import { storybookBuild } from './steps.mjs'
import { root } from './workspace.mjs'

interface Story {
  readonly id: string
  readonly title: string
  readonly name: string
}

const DOCS = join(root, 'docs')
const PICTURES = join(DOCS, 'pictures')
const STORYBOOK = join(root, 'storybook-static')
const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 740 }
/** What of a desktop picture is worth keeping: the dialog and a little of what is around it. */
const AROUND_DIALOG = { x: 440, y: 90, width: 560, height: 720 }
/** The first stories of each pane are its commonest states; Storybook has them all. */
const MOST_PER_PANE = 2
const LOOKS = [
  { look: 'light', scheme: 'light', viewport: DESKTOP, clip: AROUND_DIALOG },
  { look: 'dark', scheme: 'dark', viewport: DESKTOP, clip: AROUND_DIALOG },
  { look: 'phone', scheme: 'light', viewport: PHONE },
  { look: 'phone-dark', scheme: 'dark', viewport: PHONE },
] as const

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

async function main(): Promise<void> {
  const words = process.argv.slice(2)
  if (words.length === 0) {
    const { file, args } = storybookBuild()
    execFileSync(file, args, { cwd: root, stdio: 'inherit' })
    rmSync(PICTURES, { recursive: true, force: true })
  }
  mkdirSync(PICTURES, { recursive: true })
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
    createReadStream(join(STORYBOOK, path))
      .on('error', () => response.writeHead(404).end())
      .pipe(response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  ensureChromium()
  const browser = await chromium.launch(chromiumLaunch())
  const stories = panes()
  const wanted = stories.filter(({ id }) => !words[0] || words.some((word) => id.includes(word)))
  for (const look of LOOKS) await takeAll(browser, origin, wanted, look)
  await takeJourney(browser)
  await browser.close()
  server.close()
  writeFileSync(join(DOCS, 'panes.md'), page(stories))
}

function panes(): Story[] {
  const { entries } = JSON.parse(readFileSync(join(STORYBOOK, 'index.json'), 'utf8')) as {
    entries: Record<string, Story & { type: string }>
  }
  const titles = new Map<string, number>()
  return Object.values(entries).filter(({ type, title }) => {
    if (type !== 'story' || !title.startsWith('Panes/')) return false
    const before = titles.get(title) ?? 0
    titles.set(title, before + 1)
    return before < MOST_PER_PANE
  })
}

async function takeAll(
  browser: Browser,
  origin: string,
  stories: readonly Story[],
  { look, scheme, viewport, ...rest }: (typeof LOOKS)[number],
): Promise<void> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
  const tab = await context.newPage()
  for (const { id } of stories) {
    await tab.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=scheme:${scheme}`)
    await tab.locator('[data-part="pane"]').first().waitFor()
    await tab.evaluate(() => document.fonts.ready.then(() => undefined))
    await tab.screenshot({ path: join(PICTURES, `${fileOf(id)}-${look}.png`), ...rest })
  }
  await context.close()
}

/** Four panes side by side, for the README. */
async function takeJourney(browser: Browser): Promise<void> {
  const steps = [
    'institution-select-popular',
    'credentials-default',
    'mfa-code',
    'select-account-many',
  ]
  const images = steps.map((step) => {
    const bytes = readFileSync(join(PICTURES, `${step}-light.png`)).toString('base64')
    return `<img width="280" src="data:image/png;base64,${bytes}">`
  })
  const tab = await browser.newPage({ viewport: { width: 1120, height: 360 } })
  await tab.setContent(`<body style="margin:0;display:flex">${images.join('')}</body>`)
  await tab.screenshot({ path: join(PICTURES, 'journey.png') })
}

function fileOf(id: string): string {
  return id.replace(/^panes-/, '').replace('--', '-')
}

function page(stories: readonly Story[]): string {
  const rows = stories.map(({ id, title, name }) => {
    const cells = LOOKS.map(({ look }) => `![](pictures/${fileOf(id)}-${look}.png)`)
    return `### ${title.replace('Panes/', '')}: ${name.toLowerCase()}\n\n| light | dark | 360 px | 360 px, dark |\n| --- | --- | --- | --- |\n| ${cells.join(' | ')} |\n`
  })
  return `# Every pane\n\nTaken from the stories by \`pnpm pictures\`.\n\n${rows.join('\n')}`
}

await main()

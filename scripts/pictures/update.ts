// pnpm pictures:update: builds the stories, takes the pictures that have changed or are missing, and writes the pages in
// docs/ that show them. Look at every picture that it has changed before you commit it.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { chromiumLaunch } from '../chromium.mjs'
import { coveragePage } from '../coverage.ts'
import { pictures, storybookBuild } from '../steps.mjs'
import { root } from '../workspace.mjs'
import type { Command } from '../workspace.mjs'
import { compactPng } from './compact-png.ts'
import { looksOf, pictureOf } from './looks.ts'
import { paneStories } from './pane-stories.ts'
import { panesPage } from './panes-page.ts'

const DOCS = join(root, 'docs')
const PICTURES = join(DOCS, 'pictures')
const JOURNEY = 'journey.png'

async function main(): Promise<void> {
  run(storybookBuild())
  const { args, ...comparison } = pictures()
  run({
    ...comparison,
    args: [...args, '--update-snapshots=changed'],
    env: { ...comparison.env, LINKFLOW_PICTURES: 'update' },
  })
  tidyUp()
  await takeJourney()
  writeFileSync(join(DOCS, 'panes.md'), panesPage(paneStories()))
  writeFileSync(join(DOCS, 'coverage.md'), coveragePage())
}

function run({ file, args, cwd, env }: Command): void {
  const { status } = spawnSync(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** Compacts what is new, and removes what no story is shown by any more. */
function tidyUp(): void {
  const wanted = paneStories().flatMap((story) =>
    looksOf(story).map((look) => pictureOf(story, look)),
  )
  for (const name of readdirSync(PICTURES).filter((file) => file.endsWith('.png'))) {
    const path = join(PICTURES, name)
    if (wanted.includes(name)) writeFileSync(path, compactPng(readFileSync(path)))
    else if (name !== JOURNEY) rmSync(path)
  }
}

/** Four panes side by side, for the README. */
async function takeJourney(): Promise<void> {
  const steps = [
    'institution-select-popular',
    'credentials-default',
    'mfa-code',
    'select-account-many',
  ]
  const images = steps.map((step) => {
    const bytes = readFileSync(join(PICTURES, `${step}-light.png`)).toString('base64')
    return `<img width="272" src="data:image/png;base64,${bytes}">`
  })
  const browser = await chromium.launch(chromiumLaunch())
  const tab = await browser.newPage({ viewport: { width: 1168, height: 484 } })
  await tab.setContent(
    `<body style="margin:0;display:flex;gap:16px;padding:20px 16px;background:#eceef0">${images.join('')}</body>`,
  )
  const png = await tab.screenshot()
  await browser.close()
  writeFileSync(join(PICTURES, JOURNEY), compactPng(png))
}

await main()

// Restyling a pane of 300 nodes: through the theme's one constructable sheet, and by setting the same CSS variables by
// hand. `pnpm bench restyle`
import { chromium } from 'playwright'
import { build } from 'vite'
import { chromiumLaunch, ensureChromium } from '../scripts/chromium.mjs'
import type { Measured } from './restyle-page.ts'

const ROUNDS = 600
const WARM_UP = 120
const GOAL = 1.25

/** What is measured, as an app's bundle has it. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['linkflow-source'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: 'bench/restyle-page.ts', formats: ['iife'], name: 'bench' },
    },
  })
  const [result] = [built].flat()
  const chunk = result && 'output' in result ? result.output[0] : undefined
  if (!chunk) throw new Error('The page was not built.')
  return chunk.code
}

ensureChromium()
const browser = await chromium.launch(chromiumLaunch())
const page = await browser.newPage()
await page.addScriptTag({ content: await pageScript() })
const call = `bench.measureRestyling(${ROUNDS}, ${WARM_UP})`
// The script that was just added has put `bench` there.
const { nodes, sheet, variables, ratio } = await page.evaluate<Measured>(call)
await browser.close()

console.log(`| restyling a pane of ${nodes} nodes | median of ${ROUNDS} |
| --- | --- |
| the same CSS variables, set by hand | ${variables.toFixed(2)} ms |
| \`applyTheme\` | ${sheet.toFixed(2)} ms |
| the one beside the other, turn by turn | ${ratio.toFixed(2)} (goal ${GOAL}) |`)
if (ratio > GOAL) process.exitCode = 1

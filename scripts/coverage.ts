// pnpm coverage: lists every state of every pane with what is checked of it, in docs/coverage.md.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCENARIOS } from '../packages/core/src/scenarios/index.ts'
import { ERROR_CODES } from '../packages/core/src/vocabulary/error-code.ts'
import { listedErrors } from '../packages/react/src/stories/listed-errors.ts'
import { LOOKS, pictureOf } from './pictures/looks.ts'
import type { PaneStory } from './pictures/pane-stories.ts'
import { paneStories } from './pictures/pane-stories.ts'
import { root } from './workspace.mjs'

const HEAD = ['state', 'axe', 'keyboard', ...LOOKS.map(({ title }) => title)]

/** The page as it should be. */
export function coveragePage(): string {
  const stories = paneStories()
  const panes = [...new Set(stories.map(({ pane }) => pane))]
  const sections = panes.map((pane) => {
    const rows = stories.filter((story) => story.pane === pane).map(rowOf)
    return `## ${pane}\n\n${table(HEAD, rows)}`
  })
  return `# What is checked of every pane

\`pnpm coverage\` writes this page from the stories; a test says when it is out of date, and another that each picture is
there. Every check runs in \`npm test\`.

- **axe**: no violation of WCAG 2.2 AA, in a browser. No rule is switched off.
- **keyboard**: the tab key reaches every control in the order in which they stand, each shows that it has the focus and
  is at least 24 px wide and high. *Played* states are those that somebody has brought about by typing or pressing.
- **light, dark, 360 px, right to left**: the pane is compared with the picture. Right to left is in Arabic.

${stories.length} states of ${panes.length} panes. The first state of each pane is also compared in two themes
([pictures](panes.md)).

${sections.join('\n')}
## Errors by code

Each code that Link can meet, as the machine shows it: ${listedErrors(ERROR_CODES).length} stories, each with axe and by
keyboard. The sentences and layouts are those of the pictures above.

${list(listedErrors(ERROR_CODES))}

## Scenarios

Each entry of core's catalogue, played from the first pane to its outcome against the sandbox in the page:
${SCENARIOS.length} stories, each with axe at its end.

${list(SCENARIOS.map(({ name }) => name))}
`
}

function rowOf(story: PaneStory): readonly string[] {
  const pictures = LOOKS.map((look) => `[✓](pictures/${pictureOf(story, look)})`)
  return [story.state, '✓', story.plays ? '✓, played' : '✓', ...pictures]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [head, head.map(() => '---'), ...rows].map(line).join('\n') + '\n'
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' · ')
}

if (process.argv[1]?.endsWith('coverage.ts'))
  writeFileSync(join(root, 'docs', 'coverage.md'), coveragePage())

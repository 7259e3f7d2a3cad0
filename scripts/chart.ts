// pnpm chart: draws the machine's reachable graph into docs/flow-chart.md.
import { writeFileSync } from 'node:fs'
import { SESSIONS, alphabet, explore, toMermaid } from '@linkflow/core/graph'

const edges = Object.values(SESSIONS).flatMap((session) => explore({ events: alphabet(session) }))
const page = `# The flow as a graph

Every pane that can be reached, and every event that leads from one to another, found by trying every event in every
state. \`pnpm chart\` writes this page; a test says when it is out of date.

\`\`\`mermaid
${toMermaid(edges)}\`\`\`
`
writeFileSync(new URL('../docs/flow-chart.md', import.meta.url), page)

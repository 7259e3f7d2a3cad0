import { viewOf } from '../host/view-of.ts'
import type { LinkState } from '../state.ts'
import type { Edge } from './explore.ts'

/** The graph as a Mermaid state diagram: a node for each pane (each kind of challenge is one), an edge for each way. */
export function toMermaid(edges: readonly Edge[]): string {
  const ways = new Map<string, Set<string>>()
  for (const { from, event, step } of edges) {
    const [source, target] = [nodeOf(from), nodeOf(step.state)]
    if (step.state === from || source === target) continue
    const way = `${source} --> ${target}`
    ways.set(way, (ways.get(way) ?? new Set()).add(event.type))
  }
  const lines = [...ways]
    .map(([way, events]) => `  ${way}: ${[...events].sort().join(', ')}`)
    .sort()
  return ['stateDiagram-v2', '  [*] --> created', ...lines, ''].join('\n')
}

function nodeOf(state: LinkState): string {
  if (state.pane === 'closed') return `closed_${state.data.outcome}`
  if (state.pane === 'mfa') return `MFA_${state.data.challenge.type}`
  return viewOf(state) ?? state.pane
}

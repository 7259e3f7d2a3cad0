/** A way from one node to another, and what leads there. */
export interface Way {
  readonly from: string
  readonly to: string
  readonly events: readonly string[]
}

const WAY = /^ {2}(\w+) --> (\w+): (.+)$/gm

/** The ways in a Mermaid state diagram, as `toMermaid` of core writes it. */
export function waysIn(chart: string): readonly Way[] {
  return [...chart.matchAll(WAY)].map(([, from = '', to = '', events = '']) => ({
    from,
    to,
    events: events.split(', '),
  }))
}

/** Every node that a way leads from or to. */
export function nodesOf(ways: readonly Way[]): ReadonlySet<string> {
  return new Set(ways.flatMap(({ from, to }) => [from, to]))
}

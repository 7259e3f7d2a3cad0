import type { Step } from '../effect.ts'
import type { LinkEvent } from '../event.ts'
import type { LinkState } from '../state.ts'
import { start, transition } from '../transition.ts'

export interface Edge {
  readonly from: LinkState
  readonly event: LinkEvent
  readonly step: Step<LinkState>
}

export interface ExploreOptions {
  /** Which events may happen in a state; all of them are tried. */
  readonly events: (state: LinkState) => readonly LinkEvent[]
  /** Where to begin. @default the state before the token is checked */
  readonly from?: LinkState
  /** How many states to visit at most. @default 50,000 */
  readonly limit?: number
}

/**
 * Every edge that can be reached, breadth first, so that the first edge into a state is on a shortest path. Two
 * states that differ only in the attempt count or in a request id are one: no rule asks for more than "is it the
 * latest?".
 *
 * @throws {RangeError} when there are more than `limit` states.
 */
export function explore({ events, from = start().state, limit = 50_000 }: ExploreOptions): Edge[] {
  const edges: Edge[] = []
  const seen = new Set([keyOf(from)])
  const queue: LinkState[] = [from]
  for (const state of queue) {
    for (const event of events(state)) {
      const step = transition(state, event)
      edges.push({ from: state, event, step })
      const key = keyOf(step.state)
      if (seen.has(key)) continue
      if (seen.size >= limit)
        throw new RangeError(`More than ${limit} states can be reached. Offer fewer events.`)
      seen.add(key)
      queue.push(step.state)
    }
  }
  return edges
}

/**
 * What tells states apart, in one session. Left out is what no rule asks for: request ids, the attempt count beyond "is
 * it the latest?", which error was the last beyond "was there one?", how many banks are linked beyond "any?".
 */
export function keyOf({ pane, flow, data }: LinkState): string {
  const known = flow && [
    flow.institution?.institution_id,
    flow.institution?.status,
    flow.error !== null,
    flow.query,
    flow.linked > 0,
  ]
  const rest = pane === 'created' ? [data.start?.kind, data.opening] : data
  return JSON.stringify([pane, known, rest])
}

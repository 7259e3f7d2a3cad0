import type { EventLine } from '../api/console.ts'

/** One step that sessions get to, and how many did. */
export interface FunnelStep {
  readonly name: string
  /** What the host hears there. */
  readonly event: string
  readonly count: number
  /** Of those that opened, 0 to 1. */
  readonly share: number
}

const STEPS = [
  ['Opened', ['OPEN']],
  ['Chose a bank', ['SELECT_INSTITUTION']],
  ['Signed in', ['SUBMIT_CREDENTIALS', 'OPEN_OAUTH']],
  ['Connected', ['HANDOFF']],
] as const

/** How far sessions came; link-contract K counts a session once, however often it did something. */
export function funnelOf(events: readonly EventLine[]): readonly FunnelStep[] {
  const counts = STEPS.map(([name, names]) => ({
    name,
    event: names[0],
    count: new Set(
      events
        .filter(({ record }) => names.some((one) => one === record.event_name))
        .map(({ link_session_id }) => link_session_id),
    ).size,
  }))
  const opened = counts[0]?.count ?? 0
  return counts.map((step) => ({ ...step, share: opened === 0 ? 0 : step.count / opened }))
}

import type { EventLine } from '../api/console.ts'

/** One step that sessions get to, and how many did. */
export interface FunnelStep {
  readonly name: string
  readonly count: number
  /** Of those that opened, 0 to 1. */
  readonly share: number
}

const STEPS = [
  ['Opened', (name: string) => name === 'OPEN'],
  ['Chose a bank', (name: string) => name === 'SELECT_INSTITUTION'],
  ['Signed in', (name: string) => name === 'SUBMIT_CREDENTIALS' || name === 'OPEN_OAUTH'],
  ['Connected', (name: string) => name === 'HANDOFF'],
] as const

/** How far sessions came; link-contract K counts a session once, however often it did something. */
export function funnelOf(events: readonly EventLine[]): readonly FunnelStep[] {
  const counts = STEPS.map(([name, is]) => ({
    name,
    count: new Set(
      events
        .filter(({ record }) => record.event_name !== undefined && is(record.event_name))
        .map(({ link_session_id }) => link_session_id),
    ).size,
  }))
  const opened = counts[0]?.count ?? 0
  return counts.map((step) => ({ ...step, share: opened === 0 ? 0 : step.count / opened }))
}

import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { LinkEffect } from '../effect.ts'
import { exitStatusOf } from '../host/exit-status-of.ts'
import { viewOf } from '../host/view-of.ts'
import type { HostEvent } from '../host/host-event.ts'
import type { LinkState } from '../state.ts'
import { alphabet } from './alphabet.ts'
import type { Edge } from './explore.ts'
import { explore, keyOf } from './explore.ts'
import { toMermaid } from './mermaid.ts'

const edges = explore({ events: alphabet })
const isOpen = (state: LinkState): boolean => state.pane !== 'created' && state.pane !== 'closed'
const isTerminal = ({ type }: LinkEffect): boolean =>
  type === 'host.exit' || type === 'host.success'
const emitted = (effects: readonly LinkEffect[], name: string): number =>
  effects.filter((effect) => effect.type === 'host.emit' && effect.event.event_name === name).length

/** The edges that break a rule, told so that they can be found: at most three of them. */
function broken(holds: (edge: Edge) => boolean): string[] {
  return edges
    .filter((edge) => !holds(edge))
    .slice(0, 3)
    .map(({ from, event, step }) => JSON.stringify({ from, event, step }))
}

const events = (effects: readonly LinkEffect[]): readonly HostEvent[] =>
  effects.flatMap((effect) => (effect.type === 'host.emit' ? [effect.event] : []))

describe('on every edge that can be reached', () => {
  it('M52 the host hears one terminal callback, exactly when the flow closes', () => {
    const holds = ({ from, step: { state, effects } }: Edge): boolean => {
      const expected = from.pane !== 'closed' && state.pane === 'closed' ? 1 : 0
      const ends = emitted(effects, 'EXIT') + emitted(effects, 'HANDOFF')
      return effects.filter(isTerminal).length === expected && ends === expected
    }
    expect(broken(holds)).toEqual([])
  })

  it('M39 OPEN comes first and once', () => {
    const holds = ({ from, step: { state, effects } }: Edge): boolean => {
      const opens = !isOpen(from) && isOpen(state)
      const first = events(effects)[0]?.event_name === 'OPEN'
      return emitted(effects, 'OPEN') === (opens ? 1 : 0) && first === opens
    }
    expect(broken(holds)).toEqual([])
  })

  it('M35 a change of view is told with the name of the view, and nothing else is', () => {
    const holds = ({ from, step: { state, effects } }: Edge): boolean => {
      if (!isOpen(from) || !isOpen(state)) return emitted(effects, 'TRANSITION_VIEW') === 0
      const told = events(effects).find(({ event_name }) => event_name === 'TRANSITION_VIEW')
      const changed = viewOf(from) !== viewOf(state)
      return changed
        ? told !== undefined && Reflect.get(told, 'view_name') === viewOf(state)
        : !told
    }
    expect(broken(holds)).toEqual([])
  })

  it('M42 no TRANSITION_VIEW names Consent', () => {
    const holds = ({ step }: Edge): boolean =>
      events(step.effects).every(
        (event) => event.event_name !== 'TRANSITION_VIEW' || event.view_name !== 'CONSENT',
      )
    expect(broken(holds)).toEqual([])
  })

  it('M31 M32 M34 M37 an event says only what is its own to say', () => {
    const holds = ({ step }: Edge): boolean =>
      events(step.effects).every((event) => {
        const { event_name: name } = event
        const ofMfa = 'view_name' in event && event.view_name === 'MFA'
        return (
          (name === 'EXIT' || !('exit_status' in event)) &&
          (name === 'EXIT' || name === 'ERROR' || !('error_code' in event)) &&
          (name === 'SUBMIT_MFA' || ofMfa || !('mfa_type' in event))
        )
      })
    expect(broken(holds)).toEqual([])
  })

  it('M58 onExit tells the status of EXIT', () => {
    const holds = ({ step }: Edge): boolean => {
      const exit = step.effects.find((effect) => effect.type === 'host.exit')
      const event = events(step.effects).find(({ event_name }) => event_name === 'EXIT')
      return !exit || Reflect.get(event ?? {}, 'exit_status') === exit.metadata.status
    }
    expect(broken(holds)).toEqual([])
  })

  it('a submission asks the back end once', () => {
    const holds = ({ from, step: { state, effects } }: Edge): boolean => {
      const submits =
        state.pane === 'loading' && from.pane !== 'loading' && from.pane !== 'exit-confirmation'
      const asks = effects.filter(({ type }) => type === 'session.answer').length
      return asks === (submits ? 1 : 0)
    }
    expect(broken(holds)).toEqual([])
  })

  it('a reply to an older attempt changes nothing', () => {
    const holds = ({ from, event, step }: Edge): boolean =>
      event.type !== 'session.replied' ||
      event.attempt === from.flow?.attempt ||
      step.state === from
    expect(broken(holds)).toEqual([])
  })

  it('what nothing came of asks for nothing', () => {
    const holds = ({ from, step }: Edge): boolean =>
      step.state !== from || step.effects.length === 0
    expect(broken(holds)).toEqual([])
  })

  it('state and effects survive JSON', () => {
    const holds = ({ step }: Edge): boolean =>
      step.effects.length === 0 || isDeepStrictEqual(JSON.parse(JSON.stringify(step)), step)
    expect(broken(holds)).toEqual([])
  })
})

describe('from every state that can be reached', () => {
  const reached = new Map(edges.map(({ from }) => [keyOf(from), from]))

  it('M14 the flow can be closed at once, and by asking', () => {
    const holds = ({ from, event, step: { state } }: Edge): boolean =>
      !isOpen(from) ||
      (event.type === 'exit.forced'
        ? state.pane === 'closed'
        : event.type !== 'exit.requested' ||
          state.pane === 'closed' ||
          state.pane === 'exit-confirmation')
    expect(broken(holds)).toEqual([])
  })

  it('Connected can be reached: there is no dead end', () => {
    const backward = groupByTarget()
    const leads = new Set(
      [...reached].filter(([, { pane }]) => pane === 'connected').map(([key]) => key),
    )
    for (const key of leads) for (const { source } of backward.get(key) ?? []) leads.add(source)
    expect([...reached.keys()].filter((key) => !leads.has(key)).slice(0, 3)).toEqual([])
  })

  it('an open state has an exit status, and a closed one has none', () => {
    for (const state of reached.values()) expect(exitStatusOf(state) !== null).toBe(isOpen(state))
  })
})

/** For each state, the states that lead to it. */
function groupByTarget(): Map<string, { source: string }[]> {
  const sources = new Map<string, { source: string }[]>()
  const keys = new Map<LinkState, string>()
  for (const { from, step } of edges) {
    if (step.state === from) continue
    const source = keys.get(from) ?? keyOf(from)
    keys.set(from, source)
    const target = keyOf(step.state)
    const known = sources.get(target)
    if (known) known.push({ source })
    else sources.set(target, [{ source }])
  }
  return sources
}

describe('the chart in docs/', () => {
  it('is the graph as it is now (`pnpm chart` writes it)', () => {
    const page = readFileSync(new URL('../../../../docs/flow-chart.md', import.meta.url), 'utf8')
    expect(page).toContain(toMermaid(edges))
  })
})

import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { LinkEffect } from '../effect.ts'
import { exitStatusOf } from '../host/exit-status-of.ts'
import { viewOf } from '../host/view-of.ts'
import type { HostEvent } from '../host/host-event.ts'
import type { LinkState } from '../state.ts'
import type { LinkSession } from '../client/session.ts'
import { SESSIONS, alphabet } from './alphabet.ts'
import type { Edge } from './explore.ts'
import { explore, keyOf } from './explore.ts'
import { toMermaid } from './mermaid.ts'

const isOpen = (state: LinkState): boolean => state.pane !== 'created' && state.pane !== 'closed'
const isTerminal = ({ type }: LinkEffect): boolean =>
  type === 'host.exit' || type === 'host.success'
const emitted = (effects: readonly LinkEffect[], name: string): number =>
  effects.filter((effect) => effect.type === 'host.emit' && effect.event.event_name === name).length

type Rule = (edge: Edge, session: LinkSession) => boolean

/** The edges that break a rule, told so that they can be found: at most three of them. */
function broken(holds: Rule): string[] {
  return graphs.flatMap(({ session, edges }) =>
    edges
      .filter((edge) => !holds(edge, session))
      .slice(0, 3)
      .map(
        ({ from, event, step }) => `${nameOf(from)} ${JSON.stringify(event)} ${nameOf(step.state)}`,
      ),
  )
}

const nameOf = ({ pane, data }: LinkState): string => `${pane} ${JSON.stringify(data)}`

const graphs = Object.values(SESSIONS).map((session) => ({
  session,
  edges: explore({ events: alphabet(session) }),
}))

const events = (effects: readonly LinkEffect[]): readonly HostEvent[] =>
  effects.flatMap((effect) => (effect.type === 'host.emit' ? [effect.event] : []))

describe('on every edge that can be reached', () => {
  it('M52 the host hears one terminal callback, exactly when the flow closes', () => {
    const holds: Rule = ({ from, step: { state, effects } }, { multi_item }) => {
      const expected = from.pane !== 'closed' && state.pane === 'closed' ? 1 : 0
      const ends = emitted(effects, 'EXIT') + emitted(effects, 'HANDOFF')
      const called = effects.filter(isTerminal).length
      return called === expected && (multi_item || ends === expected)
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
      // Embedded search opens on Consent, and says so after the choice of the bank (E.2.11).
      if (!isOpen(from) || !isOpen(state)) return emitted(effects, 'TRANSITION_VIEW') <= 1
      const told = events(effects).find(({ event_name }) => event_name === 'TRANSITION_VIEW')
      const changed = viewOf(from) !== viewOf(state)
      return changed
        ? told !== undefined && Reflect.get(told.details ?? {}, 'view_name') === viewOf(state)
        : !told
    }
    expect(broken(holds)).toEqual([])
  })

  it('M42 no TRANSITION_VIEW names Consent, but in embedded search', () => {
    const holds = ({ step }: Edge): boolean =>
      step.state.flow?.institution != null ||
      events(step.effects).every(
        (event) => event.event_name !== 'TRANSITION_VIEW' || event.details.view_name !== 'CONSENT',
      )
    expect(broken(holds)).toEqual([])
  })

  it('M31 M32 M34 M37 an event says only what is its own to say', () => {
    const holds = ({ step }: Edge): boolean =>
      events(step.effects).every((event) => {
        const { event_name: name } = event
        const details = event.details ?? {}
        const ofMfa = 'view_name' in details && details.view_name === 'MFA'
        return (
          (name === 'EXIT' || !('exit_status' in details)) &&
          (name === 'EXIT' || name === 'ERROR' || !('error_code' in details)) &&
          (name === 'SUBMIT_MFA' || ofMfa || !('mfa_type' in details))
        )
      })
    expect(broken(holds)).toEqual([])
  })

  it('M58 onExit tells the status of EXIT', () => {
    const holds = ({ step }: Edge): boolean => {
      const exit = step.effects.find((effect) => effect.type === 'host.exit')
      const event = events(step.effects).find(({ event_name }) => event_name === 'EXIT')
      return !exit || Reflect.get(event?.details ?? {}, 'exit_status') === exit.metadata.status
    }
    expect(broken(holds)).toEqual([])
  })

  it('what is asked of the back end is asked once, under an attempt of its own', () => {
    const holds = ({ from, step: { state, effects } }: Edge): boolean => {
      const asked =
        from.pane === 'closed' ? 0 : (state.flow?.attempt ?? 0) - (from.flow?.attempt ?? 0)
      const asks = effects.filter(({ type }) => type === 'session.answer')
      return asks.length === asked && (asked === 0 || asked === 1)
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
    const seen = new Set<LinkState>()
    const holds = ({ from, step }: Edge): boolean => {
      const known = step.state === from || (seen.has(from) && step.effects.length === 0)
      seen.add(from)
      return known || isDeepStrictEqual(JSON.parse(JSON.stringify(step)), step)
    }
    expect(broken(holds)).toEqual([])
  })
})

describe('from every state that can be reached', () => {
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

  it.each(Object.keys(SESSIONS))('Connected can be reached: %s has no dead end', (name) => {
    const { edges } = graphs[Object.keys(SESSIONS).indexOf(name)] ?? { edges: [] }
    const { reached, sources } = backward(edges)
    const goals = [...reached].filter(([, { pane }]) => pane === 'connected').map(([key]) => key)
    const leads = new Set(goals)
    for (const key of leads) for (const source of sources.get(key) ?? []) leads.add(source)
    expect(goals).not.toEqual([])
    expect([...reached.keys()].filter((key) => !leads.has(key)).slice(0, 3)).toEqual([])
  })

  it('M59 M60 an open state has an exit status, and a closed one has none', () => {
    const holds = ({ from }: Edge): boolean => (exitStatusOf(from) !== null) === isOpen(from)
    expect(broken(holds)).toEqual([])
  })

  it('nothing secret can be in it: no event carries what was typed', () => {
    const fields = new Set(
      graphs.flatMap(({ edges }) => edges.flatMap(({ event }) => Object.keys(event))),
    )
    for (const secret of ['values', 'password', 'code', 'account_number', 'phone_number'])
      expect(fields).not.toContain(secret)
  })
})

/** For each state, the states that lead to it. */
function backward(edges: readonly Edge[]): {
  reached: Map<string, LinkState>
  sources: Map<string, Set<string>>
} {
  const keys = new Map<LinkState, string>()
  const reached = new Map<string, LinkState>()
  const sources = new Map<string, Set<string>>()
  for (const { from, step } of edges) {
    const source = keys.get(from) ?? keyOf(from)
    keys.set(from, source)
    reached.set(source, from)
    if (step.state === from) continue
    const target = keyOf(step.state)
    const known = sources.get(target)
    if (known) known.add(source)
    else sources.set(target, new Set([source]))
  }
  return { reached, sources }
}

describe('the chart in docs/', () => {
  it('is the graph as it is now (`pnpm chart` writes it)', () => {
    const page = readFileSync(new URL('../../../../docs/flow-chart.md', import.meta.url), 'utf8')
    expect(page).toContain(toMermaid(graphs.flatMap(({ edges }) => edges)))
  })
})

// State transitions a second, bare and through the store, and a long random walk. `pnpm bench transitions`
import type { LinkEvent } from '@linkflow/core'
import { start, transition } from '@linkflow/core'
import { SESSIONS, alphabet, walk } from '@linkflow/core/graph'
import { createLinkStore } from '../packages/react/src/store.ts'

const JOURNEY = journey()
const ROUNDS = 15
const LAPS = 40_000

/** Start to Connected and closed, with a search, a wrong password, two MFA rounds and ignored events between. */
function journey(): readonly LinkEvent[] {
  const [session] = Object.values(SESSIONS)
  if (!session) throw new Error('There is no session to walk through.')
  const events = alphabet(session)(start().state)
  const named = (type: string, holds: (event: LinkEvent) => boolean = () => true): LinkEvent => {
    const event = events.find((other) => other.type === type && holds(other))
    if (!event) throw new Error(`The alphabet has no ${type}.`)
    return event
  }
  let attempt = 0
  const reply = (kind: string, code?: string): LinkEvent => {
    const event = named(
      'session.replied',
      (other) =>
        other.type === 'session.replied' &&
        other.reply.kind === kind &&
        (code === undefined ||
          (other.reply.kind === 'refused' && other.reply.error.error_code === code)),
    )
    return { ...event, attempt } as LinkEvent
  }
  const submit = (type: 'credentials.submitted' | 'mfa.submitted'): LinkEvent => {
    attempt += 1
    return { type }
  }
  return [
    named('session.started'),
    { type: 'open.requested' },
    { type: 'open.requested' },
    { type: 'consent.accepted' },
    { type: 'institution.searched', query: 'platy', request_id: 'search' },
    named('institution.selected'),
    submit('credentials.submitted'),
    { type: 'credentials.submitted' },
    reply('refused', 'INVALID_CREDENTIALS'),
    submit('credentials.submitted'),
    reply('mfa'),
    submit('mfa.submitted'),
    reply('mfa'),
    { type: 'exit.requested' },
    { type: 'exit.declined' },
    submit('mfa.submitted'),
    reply('connected'),
    { type: 'finish.pressed' },
  ]
}

function measure(run: () => void): number {
  const rates: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now()
    for (let lap = 0; lap < LAPS; lap += 1) run()
    rates.push((LAPS * JOURNEY.length) / (performance.now() - before) / 1000)
  }
  return rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

const bare = measure(() => {
  let state = start().state
  for (const event of JOURNEY) state = transition(state, event).state
  if (state.pane !== 'closed') throw new Error(`The journey ended in ${state.pane}.`)
})

let renders = 0
const store = createLinkStore(() => undefined)
store.subscribe(() => {
  renders += 1
})
const again: LinkEvent = { type: 'open.requested' }
const stored = measure(() => {
  for (const event of JOURNEY) store.send(event)
  store.send(again)
  store.send({ type: 'exit.forced' })
})

const before = performance.now()
const { closed } = walk(1_000_000, 7)
const walked = (performance.now() - before) / 1000

console.log(`| what | measured |
| --- | --- |
| transitions a second, bare | ${bare.toFixed(2)} M |
| transitions a second, through the store with one subscriber | ${stored.toFixed(2)} M (goal 3 M) |
| random walk of 1,000,000 steps | ${walked.toFixed(1)} s, ${closed} sessions closed, ${renders > 0 ? 'nothing thrown' : 'no state changed'} |`)
if (stored < 3) process.exitCode = 1

import type { Step } from '../effect.ts'
import type { LinkEvent } from '../event.ts'
import type { LinkState } from '../state.ts'
import { start, transition } from '../transition.ts'
import { SESSIONS, alphabet } from './alphabet.ts'

export interface Walk {
  /** How many sessions were closed on the way; each is followed by one of the next kind. */
  readonly closed: number
}

/**
 * A random walk: in each state any event of the alphabet, chosen by a generator that `seed` makes repeatable.
 *
 * @param watch Sees every step.
 */
export function walk(
  steps: number,
  seed: number,
  watch?: (from: LinkState, event: LinkEvent, step: Step<LinkState>) => void,
): Walk {
  const kinds = Object.values(SESSIONS).map(alphabet)
  let random = seed
  let state = start().state
  let closed = 0
  for (let taken = 0; taken < steps; taken += 1) {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0
    const events = kinds[closed % kinds.length]?.(state) ?? []
    const event = events[random % events.length]
    if (!event) break
    const step = transition(state, event)
    watch?.(state, event, step)
    state = step.state
    if (state.pane !== 'closed') continue
    closed += 1
    state = start().state
  }
  return { closed }
}

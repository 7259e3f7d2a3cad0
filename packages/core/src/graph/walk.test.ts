import { describe, expect, it } from 'vitest'
import { walk } from './walk.ts'

describe('a random walk of 20,000 steps', () => {
  it.each([1, 7, 2026])('M29 M52 M62 keeps its word to the host, seed %i', (seed) => {
    const sessions = new Set<string>()
    let terminal = 0
    const { closed } = walk(20_000, seed, (from, _, { state, effects }) => {
      if (from.flow && state.flow)
        expect(state.flow.session.link_session_id).toBe(from.flow.session.link_session_id)
      for (const effect of effects) {
        if (effect.type === 'host.success' || effect.type === 'host.exit') terminal += 1
        if (effect.type === 'host.exit') expect(effect.error).not.toBeUndefined()
        if (effect.type === 'host.emit') sessions.add(effect.event.context.link_session_id)
      }
    })
    expect(terminal).toBe(closed)
    expect(closed).toBeGreaterThan(50)
    expect(sessions.size).toBeLessThanOrEqual(2)
  })

  it('is the same for the same seed', () => {
    expect(walk(1000, 5)).toEqual(walk(1000, 5))
  })
})

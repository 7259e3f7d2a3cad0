import { describe, expect, it } from 'vitest'
import { opened, sessionWith } from '../graph/cues.ts'
import { rehearse } from '../graph/rehearse.ts'
import { transition } from '../transition.ts'

const data_use = { use_cases: ['Budgeting'], products: [] }

describe('what is shared', () => {
  it('is shown in full when it is asked for', () => {
    const { state } = rehearse([
      ...opened(sessionWith({ data_use })),
      { type: 'data-types.viewed' },
    ])
    expect(state).toMatchObject({ pane: 'consent', data: { details: true } })
  })

  it('is told to the host once', () => {
    const { state } = rehearse([
      ...opened(sessionWith({ data_use })),
      { type: 'data-types.viewed' },
    ])
    const step = transition(state, { type: 'data-types.viewed' })
    expect(step.state).toBe(state)
    expect(step.effects).toEqual([])
  })

  it('cannot be shown where the token says nothing of it', () => {
    const { state } = rehearse(opened())
    const step = transition(state, { type: 'data-types.viewed' })
    expect(step.state).toBe(state)
    expect(step.effects).toEqual([])
  })
})

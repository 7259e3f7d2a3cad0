import { readFileSync } from 'node:fs'
import { viewOf } from '@linkflow/core'
import { describe, expect, it } from 'vitest'
import { nodesOf, waysIn } from './flow-chart.ts'
import { FLOW_ROWS } from './flow-nodes.ts'

const chart = readFileSync(new URL('../../../../../docs/flow-chart.md', import.meta.url), 'utf8')

describe('the flow map', () => {
  it('has a place for every node of the chart, and no other', () => {
    const placed = FLOW_ROWS.flat().map(({ id }) => id)
    expect([...placed].sort()).toEqual([...nodesOf(waysIn(chart))].sort())
  })

  it.each(FLOW_ROWS.flat())('shows the pane of $id there', ({ id, state }) => {
    const view = state ? (viewOf(state) ?? '') : ''
    const challenge = state?.pane === 'mfa' ? `_${state.data.challenge.type}` : ''
    expect(view + challenge).toBe(state ? id : '')
  })
})

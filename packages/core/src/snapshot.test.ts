import { describe, expect, it } from 'vitest'
import { atAccounts, atLoading, atMfa } from './graph/cues.ts'
import { rehearse } from './graph/rehearse.ts'
import { LinkError } from './link-error.ts'
import { restoreSnapshot, saveSnapshot } from './snapshot.ts'

describe('a saved flow', () => {
  it('goes on where it was', () => {
    const { state } = rehearse(atAccounts())
    expect(restoreSnapshot(saveSnapshot(state))).toEqual(state)
  })

  it('goes on at the pane that submitted, when the reply was still to come', () => {
    const { state } = rehearse([...atMfa('code'), { type: 'mfa.submitted' }])
    expect(restoreSnapshot(saveSnapshot(state)).pane).toBe('mfa')
  })

  it('goes on at that pane also from the question whether to leave', () => {
    const { state } = rehearse([...atLoading(), { type: 'exit.requested' }])
    expect(restoreSnapshot(saveSnapshot(state)).pane).toBe('credentials')
  })

  const damaged = [
    ['no JSON', '{'],
    ['another version', '{"version":99,"state":{}}'],
    ['an unknown pane', '{"version":1,"state":{"pane":"attic","flow":null,"data":null}}'],
    ['a missing part', '{"version":1,"state":{"pane":"consent"}}'],
    ['nothing', 'null'],
  ] as const
  for (const [what, text] of damaged)
    it(`is refused when it is ${what}`, () => {
      expect(() => restoreSnapshot(text)).toThrow(LinkError)
    })
})

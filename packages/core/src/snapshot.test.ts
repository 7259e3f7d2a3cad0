import { describe, expect, it } from 'vitest'
import { atAccounts, atLoading, atMfa, opened } from './graph/cues.ts'
import { rehearse } from './graph/rehearse.ts'
import { LinkError } from './link-error.ts'
import { restoreSnapshot, saveSnapshot } from './snapshot.ts'
import type { LinkState } from './state.ts'
import { start } from './transition.ts'

const restored = (state: LinkState): LinkState => restoreSnapshot(saveSnapshot(state))

describe('a saved flow', () => {
  it('goes on where it was', () => {
    const { state } = rehearse(atAccounts())
    expect(restored(state)).toEqual(state)
  })

  it('is the same before it is open and after it is closed', () => {
    const { state: closed } = rehearse([...opened(), { type: 'exit.requested' }])
    for (const state of [start().state, closed]) expect(restored(state)).toEqual(state)
  })

  it('goes on at the pane that submitted, when the reply was still to come', () => {
    const { state } = rehearse([...atMfa('code'), { type: 'mfa.submitted' }])
    expect(restored(state)).toMatchObject({ pane: 'mfa', flow: state.flow })
  })

  it('goes on at that pane also from the question whether to leave', () => {
    const { state } = rehearse([...atLoading(), { type: 'exit.requested' }])
    expect(restored(state).pane).toBe('credentials')
  })

  it('goes on at the pane that the question whether to leave was asked on', () => {
    const { state } = rehearse([...atAccounts(), { type: 'exit.requested' }])
    expect(restored(state).pane).toBe('select-account')
  })
})

describe('a damaged snapshot', () => {
  const VERSION = 'it has another version'
  const PANE = 'its pane is unknown'
  const PART = 'a part of it is missing'
  const DAMAGED: readonly [string, string, string][] = [
    ['no JSON', '{', 'it is not JSON'],
    ['nothing', 'null', VERSION],
    ['a bare number', '1', VERSION],
    ['of another version', '{"version":99,"state":{"pane":"consent","flow":0,"data":0}}', VERSION],
    ['without a state', '{"version":1}', PANE],
    ['with a state that is null', '{"version":1,"state":null}', PANE],
    ['with a state that is text', '{"version":1,"state":"consent"}', PANE],
    ['without a pane', '{"version":1,"state":{"flow":0,"data":0}}', PANE],
    ['on an unknown pane', '{"version":1,"state":{"pane":"attic","flow":0,"data":0}}', PANE],
    ['on a list of panes', '{"version":1,"state":{"pane":["consent"],"flow":0,"data":0}}', PANE],
    ['without a flow', '{"version":1,"state":{"pane":"consent","data":0}}', PART],
    ['without data', '{"version":1,"state":{"pane":"consent","flow":0}}', PART],
  ]

  it.each(DAMAGED)('%s is refused, and says why', (_, text, why) => {
    expect(() => restoreSnapshot(text)).toThrow(
      new LinkError(
        'invalid-snapshot',
        `The saved flow cannot be restored: ${why}. Nothing was changed. Start a new session with a fresh link token.`,
      ),
    )
  })

  it('carries a code to tell it by', () => {
    expect(() => restoreSnapshot('{')).toThrow(
      expect.objectContaining({ code: 'invalid-snapshot' }),
    )
  })
})

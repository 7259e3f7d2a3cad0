import { SCENARIOS } from '@linkflow/core/scenarios'
import type { Scenario } from '@linkflow/core/scenarios'
import { describe, expect, it } from 'vitest'
import { play } from '../testing/play.ts'
import type { Answer } from '../testing/drive.ts'

describe('every scenario of the catalogue', () => {
  it.each(SCENARIOS)('plays: $name', async (played) => {
    expect(seenIn(await play(played), played)).toEqual(played.outcome)
  })
})

/** The outcome that an answer is. Where an error is shown is for the flow to say. */
function seenIn({ body }: Answer, { outcome }: Scenario): unknown {
  if (outcome.kind === 'connected') {
    const [account] = Object(body['item']).accounts ?? []
    const verification_status = account?.verification_status
    return {
      kind: body['kind'],
      ...(verification_status ? { verification_status } : {}),
    }
  }
  if (outcome.kind === 'blocked')
    return { kind: outcome.kind, status: Object(body['institutions'])[0]?.status }
  return { kind: outcome.kind, error_code: body['error_code'] }
}

import { describe, expect, it } from 'vitest'
import { atConnected, atCredentials } from '../graph/cues.ts'
import { rehearse } from '../graph/rehearse.ts'
import { INSTITUTION, SESSION } from '../graph/specimens.ts'
import type { EventContext } from './host-event.ts'

function contexts(cues: Parameters<typeof rehearse>[0]): readonly EventContext[] {
  return rehearse(cues).effects.flatMap((effect) =>
    effect.type === 'host.emit' ? [effect.event.context] : [],
  )
}

describe('the context of an event', () => {
  it('M36 names no bank until one is chosen, and that bank from then on', () => {
    const nobody = { institution_id: null, institution_name: null }
    const bank = {
      institution_id: INSTITUTION.institution_id,
      institution_name: INSTITUTION.name,
    }
    // OPEN and the list; then the choice and the credentials.
    expect(contexts(atCredentials())).toMatchObject([nobody, nobody, bank, bank])
  })

  it('M28 M29 carries one session and the last request', () => {
    const all = contexts(atConnected())
    expect(new Set(all.map((context) => context.link_session_id))).toEqual(
      new Set([SESSION.link_session_id]),
    )
    expect(all.map((context) => context.request_id)).toEqual([
      ...Array.from({ length: all.length - 1 }, () => 'start'),
      'connect',
    ])
  })
})

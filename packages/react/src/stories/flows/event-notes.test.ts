import type { HostEvent } from '@linkflow/core'
import { SESSIONS, alphabet, explore } from '@linkflow/core/graph'
import { EVENT_NAMES } from '@linkflow/core/vocabulary'
import { describe, expect, it } from 'vitest'
import { EVENT_NOTES } from './event-notes.ts'

/** Details that the metadata does not have a key for. */
const OWN_KEYS = ['brand_name', 'view_variant']

describe('the page of events', () => {
  it('explains every event that can be reached, with what it says', () => {
    const missing = new Set<string>()
    for (const { event_name, details } of reachableEvents()) {
      const says: readonly string[] = EVENT_NOTES[event_name]?.says ?? []
      if (!EVENT_NOTES[event_name]) missing.add(event_name)
      for (const key of Object.keys(details ?? {}))
        if (!says.includes(key) && !OWN_KEYS.includes(key)) missing.add(`${event_name}.${key}`)
    }
    expect([...missing]).toEqual([])
  })

  it('explains no event that is not of the vocabulary', () => {
    expect(EVENT_NAMES).toEqual(expect.arrayContaining(Object.keys(EVENT_NOTES)))
  })
})

/** One of each name and set of details. */
function reachableEvents(): readonly HostEvent[] {
  const found = new Map<string, HostEvent>()
  for (const session of Object.values(SESSIONS))
    for (const { step } of explore({ events: alphabet(session) }))
      for (const effect of step.effects)
        if (effect.type === 'host.emit') {
          const { event_name, details } = effect.event
          found.set(`${event_name} ${Object.keys(details ?? {}).join()}`, effect.event)
        }
  return [...found.values()]
}

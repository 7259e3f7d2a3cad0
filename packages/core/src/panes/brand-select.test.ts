import { describe, expect, it } from 'vitest'
import { atBrand } from '../graph/cues.ts'
import type { Cue } from '../graph/rehearse.ts'
import { rehearse } from '../graph/rehearse.ts'
import { BRAND, DOWN, INSTITUTION } from '../graph/specimens.ts'

const back: Cue = { type: 'back.pressed' }
const select = (institution: typeof INSTITUTION): Cue => ({
  type: 'institution.selected',
  institution,
})

describe('the portals of a brand', () => {
  it('are shown without a notice', () => {
    expect(rehearse(atBrand()).state).toMatchObject({
      pane: 'brand-select',
      data: { brand: BRAND, blocked: null },
    })
  })

  it('lead to the sign-in of the one that is chosen', () => {
    expect(rehearse([...atBrand(), select(INSTITUTION)]).state).toMatchObject({
      pane: 'credentials',
      flow: { institution: INSTITUTION },
    })
  })

  it('stop at one that cannot be linked now', () => {
    const { state, heard } = rehearse([...atBrand(), select(DOWN)])
    expect(state).toMatchObject({
      pane: 'brand-select',
      flow: { institution: DOWN },
      data: { brand: BRAND, blocked: DOWN },
    })
    expect(heard.at(-1)).toBe('SELECT_DOWN_INSTITUTION')
  })

  it('lead back from that notice to the portals, and from them to the list', () => {
    const portals = rehearse([...atBrand(), select(DOWN), back])
    expect(portals.state).toMatchObject({
      pane: 'brand-select',
      data: { brand: BRAND, blocked: null },
    })
    expect(rehearse([back], portals.state).state.pane).toBe('institution-select')
  })
})

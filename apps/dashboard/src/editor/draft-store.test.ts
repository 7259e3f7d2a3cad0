import { DEFAULT_CUSTOMIZATION } from '@linkflow/theme'
import { describe, expect, it } from 'vitest'
import { createDraftStore } from './draft-store.ts'

function store() {
  return createDraftStore({
    customization_id: 'default',
    name: 'default',
    language: 'en',
    country_codes: ['US'],
    revision: 3,
    published_number: null,
    changed: false,
    draft: DEFAULT_CUSTOMIZATION,
    published: null,
  })
}

describe('a draft store', () => {
  it('takes a value in any spelling, and keeps its one form', () => {
    const draft = store()
    draft.change('appearance.colors.accent.light', 'RGB(10, 103, 90)')
    expect(draft.getState().history.draft.appearance.colors.accent.light).toBe('#0a675a')
    expect(draft.getState().saving).toEqual({ is: 'waiting' })
  })

  it('keeps what it had where something else is typed, and says what belongs there', () => {
    const draft = store()
    draft.change('appearance.colors.accent.light', '#0a6')
    draft.change('appearance.colors.accent.light', '#0a67')
    expect(draft.getState().history.draft.appearance.colors.accent.light).toBe('#00aa66')
    expect(draft.getState().problems['appearance.colors.accent.light']).toMatch(/opaque colour/)
  })

  it('keeps a problem until something right stands there', () => {
    const draft = store()
    draft.change('overlay.opacity', 3)
    draft.settle()
    expect(Object.keys(draft.getState().problems)).toEqual(['overlay.opacity'])
    draft.change('overlay.opacity', 0.3)
    expect(draft.getState().problems).toEqual({})
  })

  it('forgets problems when a change is taken back', () => {
    const draft = store()
    draft.change('overlay.opacity', 0.3)
    draft.change('overlay.color', 'red')
    draft.undo()
    expect(draft.getState().problems).toEqual({})
  })

  it('stays in conflict whatever is typed on', () => {
    const draft = store()
    draft.setSaving({ is: 'conflict' })
    draft.change('select_account', 'one')
    expect(draft.getState().saving).toEqual({ is: 'conflict' })
  })
})

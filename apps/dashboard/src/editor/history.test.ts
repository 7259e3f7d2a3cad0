import type { Customization } from '@linkflow/theme'
import { DEFAULT_CUSTOMIZATION } from '@linkflow/theme'
import { describe, expect, it } from 'vitest'
import { valueAt, withValueAt } from './at-path.ts'
import { changed, redone, settled, startHistory, undone } from './history.ts'

function titled(title: string): Customization {
  return { ...DEFAULT_CUSTOMIZATION, connected: { title, text: null, button: null } }
}

const START = startHistory(titled(''))

describe('the history of a draft', () => {
  it('goes back and forth', () => {
    const after = changed(START, titled('A'), null)
    expect(undone(after).draft).toEqual(titled(''))
    expect(redone(undone(after))).toMatchObject({ draft: titled('A'), future: [] })
  })

  it('takes a text that is typed in one go back at once', () => {
    const typed = ['H', 'He', 'Hey'].reduce(
      (history, text) => changed(history, titled(text), 'connected.title'),
      START,
    )
    expect(undone(typed).draft).toEqual(titled(''))
  })

  it('keeps two visits to a field apart', () => {
    const first = settled(changed(START, titled('A'), 'connected.title'))
    const second = changed(first, titled('AB'), 'connected.title')
    expect(undone(second).draft).toEqual(titled('A'))
  })

  it('forgets what was taken back when something else is changed', () => {
    const other = changed(undone(changed(START, titled('A'), null)), titled('B'), null)
    expect(redone(other).draft).toEqual(titled('B'))
  })

  it('stays where it is at either end', () => {
    expect(undone(START)).toBe(START)
    expect(redone(START)).toBe(START)
  })
})

describe('a path', () => {
  it('reads and replaces one value', () => {
    const replaced = withValueAt(DEFAULT_CUSTOMIZATION, 'appearance.colors.ink.light', '#000')
    expect(valueAt(replaced, 'appearance.colors.ink.light')).toBe('#000')
    expect(valueAt(replaced, 'appearance.colors.ink.dark')).toBe('#f2f4f6')
  })
})

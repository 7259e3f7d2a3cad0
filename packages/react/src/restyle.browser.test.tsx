import { DEFAULT_CUSTOMIZATION, PRESETS, applyTheme, removeTheme } from '@linkflow/theme'
import { Profiler } from 'react'
import { afterEach, expect, test } from 'vitest'
import { accountsState } from './stories/fixtures.ts'
import { stage } from './stories/stage.tsx'
import { LinkPanes } from './panes/pane-switch.tsx'
import './styles.css'

afterEach(() => {
  removeTheme(document)
})

test('a new look renders nothing in React, and touches no element', async () => {
  let commits = 0
  const panes = (
    <Profiler id="panes" onRender={() => void commits++}>
      <LinkPanes />
    </Profiler>
  )
  const { screen } = await stage(accountsState('many'), undefined, panes)
  const title = screen.getByRole('heading').element()
  const before = { commits, html: screen.container.innerHTML }
  const colors = new Set<string>()
  for (const { appearance, overlay } of PRESETS) {
    applyTheme(document, { ...DEFAULT_CUSTOMIZATION, appearance, overlay })
    colors.add(getComputedStyle(title).color)
  }
  expect(colors.size).toBeGreaterThan(3)
  expect({ commits, html: screen.container.innerHTML }).toEqual(before)
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ANATOMY_FILE, anatomy } from './anatomy.ts'

describe('anatomy', () => {
  const { panes, shell, around } = anatomy()
  const pane = (name: string) => panes.find((other) => other.pane === name)
  const part = (name: string, where: string) =>
    pane(where)?.parts.find((other) => other.part === name)

  it('is on the page as it is in the source (`tsx scripts/anatomy.ts` writes it)', () => {
    expect(JSON.parse(readFileSync(ANATOMY_FILE, 'utf8'))).toEqual(anatomy())
  })

  it('knows every pane by its view', () => {
    expect(panes).toHaveLength(20)
    expect(pane('credentials')?.views).toEqual(['CREDENTIAL'])
    expect(pane('brand-select')?.views).toEqual(['SELECT_BRAND'])
    expect(panes.filter(({ views }) => views.length === 0)).toEqual([])
  })

  it('finds what every pane has, and the frame around it', () => {
    expect(shell.map(({ part: name }) => name)).toEqual(
      expect.arrayContaining(['pane', 'header', 'title', 'body', 'action']),
    )
    expect(around.map(({ part: name }) => name)).toEqual(
      expect.arrayContaining(['overlay', 'dialog', 'frame', 'footer']),
    )
  })

  it('follows a property to the attribute that it becomes', () => {
    expect(shell.find(({ part: name }) => name === 'action')?.hooks).toMatchObject({
      'data-state': ['pending', 'ready'],
      'data-variant': expect.arrayContaining(['icon', 'primary', 'secondary', 'quiet']),
      'data-action': expect.arrayContaining(['continue', 'back', 'exit', 'open-oauth']),
    })
    expect(part('badge', 'connected')?.hooks['data-tone']).toEqual(['warning', 'success'])
  })

  it('lists the classes by which session recorders are told to look away', () => {
    expect(part('input', 'credentials')?.hooks['class']).toEqual(['fs-mask rr-mask ph-no-capture'])
  })
})

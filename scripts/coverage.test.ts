import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coveragePage } from './coverage.ts'
import { looksOf, pictureOf } from './pictures/looks.ts'
import { paneStories } from './pictures/pane-stories.ts'
import { panesPage } from './pictures/panes-page.ts'
import { root } from './workspace.mjs'

const docs = (file: string): string => readFileSync(join(root, 'docs', file), 'utf8')

describe('docs/coverage.md', () => {
  it('lists the states as they are (`pnpm coverage` writes it)', () => {
    expect(docs('coverage.md')).toBe(coveragePage())
  })

  it('has no empty cell', () => {
    expect(coveragePage()).not.toMatch(/\|[ \t]*\|/)
  })
})

describe('a pane’s stories', () => {
  const panes = join(root, 'packages', 'react', 'src', 'panes')
  const files = readdirSync(panes).filter((file) => file.endsWith('.stories.tsx'))

  it.each(files)('switch off no rule of axe: %s', (file) => {
    expect(readFileSync(join(panes, file), 'utf8')).not.toMatch(/a11y/)
  })
})

describe('docs/pictures', () => {
  const wanted = paneStories().flatMap((story) =>
    looksOf(story).map((look) => pictureOf(story, look)),
  )
  const there = readdirSync(join(root, 'docs', 'pictures')).filter((name) => name.endsWith('.png'))

  it('has a picture of every state in every look (`pnpm pictures:update` takes them)', () => {
    expect(wanted.filter((name) => !there.includes(name))).toEqual([])
  })

  it('has no picture of a state that is gone', () => {
    const known = [...wanted, 'journey.png']
    expect(there.filter((name) => !known.includes(name))).toEqual([])
  })

  it('is shown by docs/panes.md (`pnpm pictures:update` writes it)', () => {
    expect(docs('panes.md')).toBe(panesPage(paneStories()))
  })
})

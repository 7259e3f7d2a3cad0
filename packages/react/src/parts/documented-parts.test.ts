import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

const GUIDE = read('../../../../docs/customization.md')
/** Written from the source of the panes, and checked against it, by `scripts/anatomy.ts`. */
const ANATOMY = read('../docs/anatomy.json')

function section(title: string): string {
  return GUIDE.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
}

function named(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted()
}

describe('docs/customization.md', () => {
  it('has every part of the panes in its table, and no other', () => {
    const rows = section('Hooks on every part')
      .split('\n')
      .filter((line) => line.startsWith('| `') && !line.startsWith('| `data-part`'))
      .map((line) => line.split(' | ')[0]?.replaceAll(/\([^)]*\)/g, ''))
    const inSource = named(ANATOMY, /"part": "([^"]+)"/g)
    expect(named(rows.join('\n'), /`([a-z-]+)`/g)).toEqual(inSource)
  })

  it('has every variable of the style sheet in its table, and no other', () => {
    const tokens = named(read('../styles/tokens.css'), /(--link-[a-z0-9-]+):/g)
    const table = section('CSS variables and layers')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .join('\n')
      .replace('`--link-size-1` … `--link-size-4`', sequence('size', [1, 2, 3, 4]))
      .replace('`--link-space-1` … `--link-space-6`', sequence('space', [1, 2, 3, 4, 5, 6]))
    expect(named(table, /`(--link-[a-z0-9-]+)`/g)).toEqual(tokens)
  })

  it('has every slot in its table', () => {
    const parts = named(read('./slot.tsx'), / {2}readonly ([A-Z]\w+): /g)
    const table = section('Slots')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(' | ')[0])
    expect(named(table.join('\n'), /`([A-Z]\w+)`/g)).toEqual(parts)
  })
})

function sequence(name: string, steps: readonly number[]): string {
  return steps.map((step) => `\`--link-${name}-${step}\``).join(', ')
}

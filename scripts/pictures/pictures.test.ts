import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { root } from '../workspace.mjs'
import { verdictOn } from './browser-used.ts'
import { compactPng, isCompact, readPng } from './compact-png.ts'
import { paneStories } from './pane-stories.ts'

const taken = { chromium: '147', platform: 'linux-x64' }

describe('the browser of the references', () => {
  it('compares', () => {
    expect(verdictOn(taken, taken)).toEqual({ kind: 'compare' })
  })

  it('fails where the pinned one is another, and says how to renew them', () => {
    const verdict = verdictOn({ ...taken, chromium: '150' }, taken)
    expect(verdict).toMatchObject({ kind: 'fail', why: expect.stringMatching(/pictures:update/) })
  })

  it.each([
    ['on another platform', { ...taken, platform: 'darwin-arm64' }, ''],
    ['that somebody has chosen', { ...taken, chromium: '150' }, '/usr/bin/chromium'],
  ])('skips one %s, and says why', (_, here, chosen) => {
    const verdict = verdictOn(here, taken, chosen)
    expect(verdict).toMatchObject({ kind: 'skip', why: expect.stringMatching(/Chromium 147/) })
  })
})

describe('compactPng', () => {
  it('leaves a picture of more colours than a palette holds', () => {
    const png = rgbPng(400, 1, colors(400))
    expect(compactPng(png)).toBe(png)
  })

  it('keeps what is compact already', () => {
    const png = readFileSync(join(root, 'docs', 'pictures', 'credentials-default-light.png'))
    expect(isCompact(png)).toBe(true)
    expect(compactPng(png)).toBe(png)
  })

  it('keeps the size, and makes of near colours one', () => {
    const compact = compactPng(rgbPng(2, 1, [10, 20, 30, 12, 20, 30]))
    expect([compact.readUInt32BE(16), compact.readUInt32BE(20)]).toEqual([2, 1])
    expect(compact.readUInt32BE(compact.indexOf('PLTE') - 4)).toBe(3)
  })
})

describe('readPng', () => {
  it('undoes the filters', () => {
    // Two rows: plain, then the difference from the row above.
    const png = rgbPng(1, 2, [200, 100, 0, 5, 5, 5], [0, 2])
    expect([...readPng(png).pixels]).toEqual([200, 100, 0, 205, 105, 5])
  })

  it('refuses another kind of PNG', () => {
    const png = rgbPng(1, 1, [0, 0, 0])
    png[25] = 6
    expect(() => readPng(png)).toThrow(TypeError)
  })
})

describe('paneStories', () => {
  it('reads the title, the states and who plays from the files', () => {
    const credentials = paneStories().filter(({ pane }) => pane === 'Credentials')
    expect(credentials[0]).toEqual({
      id: 'panes-credentials--default',
      pane: 'Credentials',
      state: 'Default',
      first: true,
      plays: false,
    })
    expect(credentials.find(({ state }) => state === 'Password shown')?.plays).toBe(true)
  })
})

/** All of them far from each other. */
function colors(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => [
    (index % 20) * 12,
    Math.floor(index / 20) * 12,
    0,
  ]).flat()
}

/** A PNG as Chromium writes them, without its checksums, which are not looked at. */
function rgbPng(
  width: number,
  height: number,
  bytes: readonly number[],
  filters: readonly number[] = [0],
): Buffer {
  const row = width * 3
  const rows = Array.from({ length: height }, (_, y) => [
    filters[y] ?? 0,
    ...bytes.slice(y * row, (y + 1) * row),
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
  }
  const data = deflateSync(Buffer.from(rows.flat()))
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', data)])
}

import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** A picture without transparency: three bytes a pixel. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Buffer
}

/** How far a colour may be from what it was, of 255, in each of red, green and blue: nobody sees it. */
const NEAR = 4
const PALETTE_SIZE = 256
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * The same picture in a third of the bytes: the hundreds of in-between colours at the edges of letters become a
 * palette. References are many and stay in the history of the repository for good. A picture of more colours than a
 * palette holds keeps them all.
 */
export function compactPng(png: Buffer): Buffer {
  if (isCompact(png)) return png
  const picture = readPng(png)
  const colors = paletteOf(picture.pixels)
  return colors ? encode(picture, colors) : png
}

/** It has a palette already. */
export function isCompact(png: Buffer): boolean {
  return png[25] === 3
}

/** @throws {TypeError} for a PNG that is not as Chromium writes them: eight bits, RGB, not interlaced. */
export function readPng(png: Buffer): Picture {
  const header = png.subarray(16, 29)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  if (header[8] !== 8 || header[9] !== 2 || header[12] !== 0)
    throw new TypeError('This PNG is not one of eight bits, RGB and not interlaced.')
  const parts = [...chunksOf(png)].filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  return { width, height, pixels: unfilter(inflateSync(Buffer.concat(parts)), width, height) }
}

function* chunksOf(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    yield { type, data: png.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

/** PNG, 9.2: each byte is written as its difference from what its neighbours foretell. */
function unfilter(filtered: Buffer, width: number, height: number): Buffer {
  const row = width * 3
  const pixels = Buffer.alloc(row * height)
  for (let y = 0; y < height; y += 1) {
    const filter = filtered[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x
      const left = x < 3 ? 0 : (pixels[at - 3] ?? 0)
      const up = y === 0 ? 0 : (pixels[at - row] ?? 0)
      const corner = x < 3 || y === 0 ? 0 : (pixels[at - row - 3] ?? 0)
      const difference = filtered[y * (row + 1) + 1 + x] ?? 0
      pixels[at] = difference + foretold(filter, left, up, corner)
    }
  }
  return pixels
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return Math.floor((left + up) / 2)
    case 4: {
      const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs)
      if (a === undefined || b === undefined || c === undefined) return 0
      return a <= b && a <= c ? left : b <= c ? up : corner
    }
    default:
      return 0
  }
}

function encode({ width, height, pixels }: Picture, { palette, indexOf }: Colors): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = indexOf.get(pixels.readUIntBE((y * width + x) * 3, 3)) ?? 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

interface Colors {
  readonly palette: readonly number[]
  /** For every colour of the picture the nearest of the palette. */
  readonly indexOf: ReadonlyMap<number, number>
}

/** The commonest colours, to which all others are near; `null` where a palette cannot hold as many. */
function paletteOf(pixels: Buffer): Colors | null {
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 3) {
    const color = pixels.readUIntBE(at, 3)
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  const palette: number[] = []
  const indexOf = new Map<number, number>()
  for (const [color] of [...counts].sort(([, one], [, other]) => other - one)) {
    const near = palette.findIndex((known) => distance(known, color) <= NEAR)
    indexOf.set(color, near < 0 ? palette.push(color) - 1 : near)
    if (palette.length > PALETTE_SIZE) return null
  }
  return { palette, indexOf }
}

/** The greatest difference in red, green or blue. */
function distance(one: number, other: number): number {
  return Math.max(
    Math.abs((one >> 16) - (other >> 16)),
    Math.abs(((one >> 8) & 0xff) - ((other >> 8) & 0xff)),
    Math.abs((one & 0xff) - (other & 0xff)),
  )
}

function channelsOf(color: number): readonly number[] {
  return [color >> 16, (color >> 8) & 0xff, color & 0xff]
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

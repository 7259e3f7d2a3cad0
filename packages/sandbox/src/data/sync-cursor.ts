import { z } from '@hono/zod-openapi'
import { invalidField } from '../errors/api-error.ts'
import { seedOf } from './seed.ts'
import type { Point } from './versions.ts'

/** Where `/transactions/sync` goes on. Everything is in it: no process has to remember anybody. */
export interface SyncCursor {
  /** What the caller knows already; `null` for nothing. */
  readonly from: Point | null
  /** What it is being told about, and how many changes of that it has heard; `null` between two rounds. */
  readonly round: { readonly to: Point; readonly offset: number } | null
}

/** Days up to 2079, and offsets: whatever else a cursor says, nobody wrote it. */
const whole = z.int().min(0).max(40_000)
const point = z.tuple([whole, whole, whole])
const shape = z.tuple([
  z.number(),
  point.nullable(),
  z.tuple([point, z.int().min(0).max(1_000_000)]).nullable(),
])

/** @param of What it belongs to: the Item, and the account if it is for one alone. */
export function writeCursor({ from, round }: SyncCursor, of: string): string {
  const parts = [seedOf(of), packed(from), round && [packed(round.to), round.offset]]
  return btoa(JSON.stringify(parts)).replaceAll('=', '')
}

/** @throws ApiError `INVALID_FIELD` for a text that no answer of this Item had. */
export function readCursor(cursor: string, of: string): SyncCursor {
  if (cursor === '') return { from: null, round: null }
  const parsed = shape.safeParse(decoded(cursor))
  if (!parsed.success || parsed.data[0] !== seedOf(of))
    throw invalidField('cursor must be the next_cursor of an earlier answer for this Item')
  const [, from, round] = parsed.data
  return {
    from: from && unpacked(from),
    round: round && { to: unpacked(round[0]), offset: round[1] },
  }
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(atob(cursor))
  } catch {
    return null
  }
}

function packed(one: Point | null): z.output<typeof point> | null {
  return one && [one.day, one.refreshes, one.since]
}

function unpacked([day, refreshes, since]: z.output<typeof point>): Point {
  return { day, refreshes, since }
}

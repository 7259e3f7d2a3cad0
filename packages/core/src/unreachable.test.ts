import { describe, expect, it } from 'vitest'
import { unreachable } from './unreachable.ts'

describe('a variant that nobody handles', () => {
  it('is named where it turns up', () => {
    // What the types rule out: a back end newer than this code may still send it.
    const variant = { kind: 'fax' } as never
    expect(() => unreachable(variant)).toThrow(new TypeError('Unhandled variant {"kind":"fax"}'))
  })
})

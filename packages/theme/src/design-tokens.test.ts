import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CUSTOMIZATION } from './defaults.ts'
import { fromDesignTokens } from './design-tokens-import.ts'
import { toDesignTokens } from './design-tokens.ts'
import { parseCustomization } from './parse.ts'
import { anyText, writtenCustomization } from './testing/arbitrary.fixture.ts'
import { leafPaths, withLeaf } from './testing/leaves.fixture.ts'

describe('design tokens', () => {
  it('carry the whole look there and back', () => {
    fc.assert(
      fc.property(writtenCustomization, (written) => {
        const parsed = parseCustomization(written)
        if (!parsed.ok) throw new Error('not a customization')
        const { appearance, overlay } = parsed.value
        const file: unknown = JSON.parse(JSON.stringify(toDesignTokens(parsed.value)))
        expect(fromDesignTokens(file, DEFAULT_CUSTOMIZATION)).toEqual({
          ok: true,
          value: { ...DEFAULT_CUSTOMIZATION, appearance, overlay },
        })
      }),
    )
  })

  it('follow aliases', () => {
    const file = {
      brand: { green: { $type: 'color', $value: '#00513f' } },
      color: { light: { accent: { $value: '{brand.green}' } } },
    }
    expect(fromDesignTokens(file, DEFAULT_CUSTOMIZATION)).toMatchObject({
      ok: true,
      value: { appearance: { colors: { accent: { light: '#00513f', dark: '#43cdb3' } } } },
    })
  })

  it('are refused where aliases go in a circle', () => {
    const file = {
      a: { $value: '{b}' },
      b: { $value: '{a}' },
      color: { light: { accent: { $value: '{a}' } } },
    }
    expect(fromDesignTokens(file, DEFAULT_CUSTOMIZATION)).toMatchObject({
      ok: false,
      problems: [{ path: 'color.light.accent' }],
    })
  })

  it('are refused where a value is none', () => {
    const file = { radius: { $value: '12em' } }
    expect(fromDesignTokens(file, DEFAULT_CUSTOMIZATION)).toMatchObject({
      ok: false,
      problems: [{ path: 'appearance.radius' }],
    })
  })

  it('are read or refused, whatever stands in any of them', () => {
    const file = toDesignTokens(DEFAULT_CUSTOMIZATION)
    const paths = leafPaths(file)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(anyText, fc.jsonValue()), (path, leaf) => {
        const read = fromDesignTokens(withLeaf(file, path, leaf), DEFAULT_CUSTOMIZATION)
        if (read.ok) expect(parseCustomization(read.value)).toEqual(read)
        else expect(read.problems[0]?.expected).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('are refused where none of ours is among them', () => {
    expect(fromDesignTokens({ spacing: {} }, DEFAULT_CUSTOMIZATION).ok).toBe(false)
  })
})

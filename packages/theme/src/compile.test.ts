import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCustomization } from './compile.ts'
import type { Customization } from './customization.ts'
import { DEFAULT_CUSTOMIZATION } from './defaults.ts'
import { parseCustomization } from './parse.ts'
import { anyText, writtenCustomization } from './testing/arbitrary.fixture.ts'
import { leafPaths, withLeaf } from './testing/leaves.fixture.ts'

const HEX = '#[0-9a-f]{6}'
const NUMBER = '\\d{1,3}(?:\\.\\d{1,2})?'
const LENGTH = `-?${NUMBER}(?:px|%)?`
const RGB = `rgb\\(\\d{1,3} \\d{1,3} \\d{1,3} / ${NUMBER}%\\)`
const VALUE = [
  `light-dark\\(${HEX}, ${HEX}\\)`,
  RGB,
  LENGTH,
  'none',
  `(?:(?:inset )?(?:${LENGTH} ){3,4}${RGB}(?:, )?)+`,
  `(?:(?:'[A-Za-z0-9 -]+'|[A-Za-z-]+)(?:, )?)+`,
].join('|')
const DECLARATION = new RegExp(`^    --link-[a-z0-9-]+: (?:${VALUE});$`)

/** Every line is of a form that is known to hold one declaration. */
function expectOnlyOurs(css: string): void {
  const [order, layer, root, ...rest] = css.trimEnd().split('\n')
  expect([order, layer, root]).toEqual([
    '@layer link.tokens, link.parts, link.panes, link.theme;',
    '@layer link.theme {',
    '  [data-link-root] {',
  ])
  for (const line of rest.slice(0, -2)) expect(line).toMatch(DECLARATION)
  expect(rest.slice(-2)).toEqual(['  }', '}'])
}

describe('compiled CSS', () => {
  it('has nothing but our declarations, whatever valid customization it comes from', () => {
    fc.assert(
      fc.property(writtenCustomization, (written) => {
        const parsed = parseCustomization(written)
        expect(parsed.ok).toBe(true)
        if (parsed.ok) expectOnlyOurs(compileCustomization(parsed.value))
      }),
    )
  })

  it('has no string of any field that leaves its declaration, parsed or not', () => {
    const paths = leafPaths(DEFAULT_CUSTOMIZATION)
    fc.assert(
      fc.property(fc.constantFrom(...paths), anyText, (path, text) => {
        const written = withLeaf(DEFAULT_CUSTOMIZATION, path, text)
        const parsed = parseCustomization(written)
        if (parsed.ok) expectOnlyOurs(compileCustomization(parsed.value))
        // Past the parser, as a caller without types can: it is refused, or does no harm.
        expectOnlyOurs(compiledOrDefault(written as Customization))
      }),
      { numRuns: 2000 },
    )
  })

  it('is made of nothing that was not parsed', () => {
    const lie = withLeaf(DEFAULT_CUSTOMIZATION, ['overlay', 'color'], 'red;}') as Customization
    expect(() => compileCustomization(lie)).toThrow(/parseCustomization/)
  })

  it('puts a font of the page before those of the family', () => {
    const parsed = parseCustomization({
      version: 1,
      appearance: { font: { family: 'serif', name: 'Brand Sans' } },
    })
    expect(parsed.ok && compileCustomization(parsed.value)).toContain(
      "--link-font: 'Brand Sans', Charter,",
    )
  })
})

function compiledOrDefault(customization: Customization): string {
  try {
    return compileCustomization(customization)
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return compileCustomization(DEFAULT_CUSTOMIZATION)
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HexColor } from './color/color.ts'
import { hexOf, parseColor } from './color/color.ts'
import { apcaContrast, contrastRatio } from './color/contrast.ts'
import { fromOklch, toOklch } from './color/oklch.ts'
import { contrastProblems } from './contrast-problems.ts'
import type { Customization } from './customization.ts'
import { DEFAULT_CUSTOMIZATION } from './defaults.ts'
import { paletteOf } from './palette.ts'
import { PRESETS } from './presets.ts'

const hexColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): HexColor => `#${value.toString(16).padStart(6, '0')}`)

function rgb(text: string) {
  const color = parseColor(text)
  if (!color) throw new Error(`${text} is no colour`)
  return color
}

function withAppearance(appearance: Partial<Customization['appearance']>): Customization {
  return {
    ...DEFAULT_CUSTOMIZATION,
    appearance: { ...DEFAULT_CUSTOMIZATION.appearance, ...appearance },
  }
}

function withColors(colors: Partial<Customization['appearance']['colors']>): Customization {
  return withAppearance({ colors: { ...DEFAULT_CUSTOMIZATION.appearance.colors, ...colors } })
}

describe('contrast', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
  ])('of %s on %s is %d', (text, background, ratio) => {
    expect(contrastRatio(rgb(text), rgb(background))).toBeCloseTo(ratio, 2)
  })

  it.each([
    ['#888', '#fff', 63.0565],
    ['#fff', '#888', -68.5415],
    ['#000', '#aaa', 58.1463],
    ['#aaa', '#000', -56.2411],
    ['#112233', '#444', 8.3233],
    ['#444', '#112233', -7.5269],
  ])('of %s on %s is Lc %d in APCA', (text, background, lc) => {
    expect(apcaContrast(rgb(text), rgb(background))).toBeCloseTo(lc, 3)
  })
})

describe('OKLCH', () => {
  it('gives every colour back', () => {
    fc.assert(fc.property(hexColor, (hex) => hexOf(fromOklch(toOklch(rgb(hex)))) === hex))
  })
})

describe('the contrast of a customization', () => {
  it('names the pair, the ratio, what is needed and the nearest colour that passes', () => {
    const problems = contrastProblems(
      withColors({ ink_soft: { light: '#8a94a0', dark: '#a7b0bb' } }),
    )
    expect(problems[0]).toMatchObject({
      path: 'appearance.colors.ink_soft.light',
      text: 'ink_soft',
      background: 'surface',
      scheme: 'light',
      needed: 4.5,
      ratio: 3.07,
      passes: false,
    })
    expect(contrastRatio(rgb(problems[0]?.nearest ?? '#fff'), rgb('#e9f4f1'))).toBeGreaterThan(4.5)
  })

  it('looks at the dark colours of a light customization too', () => {
    const problems = contrastProblems(withColors({ ink: { light: '#000000', dark: '#333333' } }))
    expect(problems.map(({ scheme }) => scheme)).toContain('dark')
  })

  it('offers for any colour one with which the pair passes', () => {
    fc.assert(
      fc.property(hexColor, hexColor, hexColor, (accent, surface, on) => {
        const customization = withColors({
          accent: { light: accent, dark: accent },
          surface: { light: surface, dark: surface },
          on_accent: { light: on, dark: on },
        })
        for (const { nearest, background, scheme, needed } of contrastProblems(customization)) {
          const other = customization.appearance.colors[background][scheme]
          expect(contrastRatio(rgb(nearest), rgb(other))).toBeGreaterThanOrEqual(needed)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a preset', () => {
  it.each(PRESETS.map((preset) => [preset.name, preset] as const))('%s passes AA', (_, preset) => {
    expect(contrastProblems(withAppearance(preset.appearance))).toEqual([])
  })
})

describe('a palette', () => {
  it('passes AA around any brand colour', () => {
    fc.assert(
      fc.property(hexColor, (brand) => {
        expect(contrastProblems(withAppearance({ colors: paletteOf({ brand }) }))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

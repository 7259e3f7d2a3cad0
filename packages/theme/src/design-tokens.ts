import { COLOR_TOKEN_NAMES, COLOR_TOKENS } from './color-tokens.ts'
import type { Scheme } from './color-tokens.ts'
import { parseColor } from './color/color.ts'
import type { Customization } from './customization.ts'
import { fontStack } from './font.ts'

/** The vendor key of what the format has no type for. */
export const TOKEN_EXTENSION = 'org.linkflow.appearance'

/** A file in the Design Tokens Format Module 2025.10 of the Design Tokens Community Group. */
export type DesignTokens = Readonly<Record<string, unknown>>

/** The look of a customization as design tokens, for design tools and other products. Texts are not part of it. */
export function toDesignTokens({ appearance, overlay }: Customization): DesignTokens {
  const { colors: _colors, radius, font, ...words } = appearance
  return {
    color: {
      $type: 'color',
      light: colorsIn(appearance.colors, 'light'),
      dark: colorsIn(appearance.colors, 'dark'),
      overlay: {
        $description: 'The veil over the host’s page.',
        $value: colorValue(overlay.color, overlay.opacity),
      },
    },
    radius: {
      $type: 'dimension',
      $description: 'Corners of fields and lists.',
      $value: { value: radius, unit: 'px' },
    },
    font: {
      family: {
        $type: 'fontFamily',
        $value: fontStack(font.family, font.name)
          .split(', ')
          .map((name) => name.replaceAll("'", '')),
      },
      scale: {
        $type: 'number',
        $description: 'Multiplies every text size.',
        $value: font.scale,
      },
    },
    $extensions: {
      [TOKEN_EXTENSION]: { ...words, font: { family: font.family, name: font.name } },
    },
  }
}

function colorsIn(colors: Customization['appearance']['colors'], scheme: Scheme): object {
  return Object.fromEntries(
    COLOR_TOKEN_NAMES.map((name) => [
      name,
      { $description: COLOR_TOKENS[name], $value: colorValue(colors[name][scheme], 1) },
    ]),
  )
}

function colorValue(hex: string, alpha: number): object {
  const { red, green, blue } = parseColor(hex) ?? { red: 0, green: 0, blue: 0 }
  const components = [red, green, blue].map((channel) => Math.round((channel / 255) * 1e4) / 1e4)
  return { colorSpace: 'srgb', components, alpha, hex }
}

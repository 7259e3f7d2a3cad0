import type { Appearance, Overlay } from './customization.ts'
import { DEFAULT_APPEARANCE, DEFAULT_CUSTOMIZATION } from './defaults.ts'
import { paletteOf } from './palette.ts'

/** A finished look to start from. Texts are not part of it. */
export interface Preset {
  readonly id: string
  readonly name: string
  /** One sentence about its character. */
  readonly about: string
  readonly appearance: Appearance
  readonly overlay: Overlay
}

/** Six looks that pass AA in light and dark. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'fern',
    name: 'Fern',
    about: 'Calm green, soft corners. The look of the default customization.',
    appearance: DEFAULT_APPEARANCE,
    overlay: DEFAULT_CUSTOMIZATION.overlay,
  },
  {
    id: 'harbour',
    name: 'Harbour',
    about: 'A clear blue with firm corners, at home in any product.',
    appearance: {
      ...DEFAULT_APPEARANCE,
      colors: paletteOf({ brand: '#1d5fd6', tint: 0.01 }),
      radius: 8,
      font: { ...DEFAULT_APPEARANCE.font, family: 'system' },
    },
    overlay: { color: '#0b1b33', opacity: 0.5 },
  },
  {
    id: 'ink',
    name: 'Ink',
    about: 'Black on white, square and quiet. Lets your brand speak around it.',
    appearance: {
      ...DEFAULT_APPEARANCE,
      colors: paletteOf({ brand: '#17171a', tint: 0 }),
      radius: 2,
      shadow: 'none',
      button_shape: 'square',
      logo: 'plain',
    },
    overlay: { color: '#000000', opacity: 0.6 },
  },
  {
    id: 'terracotta',
    name: 'Terracotta',
    about: 'Warm paper and fired clay, with a bookish voice.',
    appearance: {
      ...DEFAULT_APPEARANCE,
      colors: paletteOf({ brand: '#b4471f', tint: 0.014, tintHue: 70 }),
      radius: 10,
      density: 'roomy',
      font: { ...DEFAULT_APPEARANCE.font, family: 'serif' },
    },
    overlay: { color: '#2b1a10', opacity: 0.45 },
  },
  {
    id: 'plum',
    name: 'Plum',
    about: 'Deep violet, round everywhere. Friendly without shouting.',
    appearance: {
      ...DEFAULT_APPEARANCE,
      colors: paletteOf({ brand: '#7a3bd1', tint: 0.012 }),
      radius: 18,
      font: { ...DEFAULT_APPEARANCE.font, family: 'rounded' },
      shadow: 'deep',
      button_shape: 'pill',
      logo: 'circle',
    },
    overlay: { color: '#1c0f33', opacity: 0.5 },
  },
  {
    id: 'night-train',
    name: 'Night train',
    about: 'Dark first: graphite with an amber light.',
    appearance: {
      ...DEFAULT_APPEARANCE,
      color_scheme: 'dark',
      colors: paletteOf({ brand: '#c98a1b', tint: 0.012, tintHue: 265 }),
      radius: 12,
      density: 'compact',
      shadow: 'deep',
    },
    overlay: { color: '#000000', opacity: 0.7 },
  },
]

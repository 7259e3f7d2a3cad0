import { LANGUAGES, PRESETS } from '@linkflow/theme'
import type { Preview } from '@storybook/react-vite'

/** What the toolbar sets for every story. */
export interface ToolbarGlobals {
  readonly theme: string
  readonly scheme: 'light' | 'dark' | 'system'
  readonly language: string
  readonly direction: 'language' | 'ltr' | 'rtl'
  readonly density: 'theme' | 'compact' | 'regular' | 'roomy'
  readonly motion: 'system' | 'full' | 'reduced'
}

export const INITIAL_GLOBALS: ToolbarGlobals = {
  theme: 'none',
  scheme: 'light',
  language: 'en',
  direction: 'language',
  density: 'theme',
  motion: 'system',
}

/** The languages of link-contract K, and the two that run from right to left. */
export const STORY_LANGUAGES: readonly string[] = [...LANGUAGES, 'ar', 'he']

/** `Deutsch (de)`. */
function languageTitle(code: string): string {
  return `${new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code} (${code})`
}

/** Storybook's toolbar: each control changes every story at once. */
export const TOOLBAR: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Theme: the panes by themselves, or one of the presets',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'none', title: 'No theme' },
        ...PRESETS.map(({ id, name }) => ({ value: id, title: name })),
      ],
    },
  },
  scheme: {
    description: 'Colour scheme',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
        { value: 'system', title: 'As the system' },
      ],
    },
  },
  language: {
    description: 'Language of the flow',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: STORY_LANGUAGES.map((code) => ({ value: code, title: languageTitle(code) })),
    },
  },
  direction: {
    description: 'Direction of the page around the flow',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'language', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  density: {
    description: 'Density',
    toolbar: {
      icon: 'component',
      dynamicTitle: true,
      items: [
        { value: 'theme', title: 'Density of the theme' },
        { value: 'compact', title: 'Compact' },
        { value: 'regular', title: 'Regular' },
        { value: 'roomy', title: 'Roomy' },
      ],
    },
  },
  motion: {
    description: 'Motion',
    toolbar: {
      icon: 'play',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'Motion as the system' },
        { value: 'full', title: 'Full motion' },
        { value: 'reduced', title: 'Reduced motion' },
      ],
    },
  },
}

/** Widths that the panes have to hold. */
export const VIEWPORTS = {
  phone: { name: 'Phone, 360 px', styles: { width: '360px', height: '740px' } },
  zoomed: { name: '400 % zoom of 1280 px', styles: { width: '320px', height: '256px' } },
  tablet: { name: 'Tablet, 834 px', styles: { width: '834px', height: '1112px' } },
  desktop: { name: 'Desktop, 1440 px', styles: { width: '1440px', height: '900px' } },
} as const

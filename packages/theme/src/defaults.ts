import type { Colors } from './color-tokens.ts'
import type { Appearance, Customization } from './customization.ts'
import { CUSTOMIZATION_VERSION, DEFAULT_NAME } from './customization.ts'

/** The colours of `@linkflow/react/styles.css`. */
export const DEFAULT_COLORS: Colors = {
  surface: { light: '#ffffff', dark: '#14171b' },
  surface_sunk: { light: '#f4f6f7', dark: '#1d2227' },
  line: { light: '#e1e5e9', dark: '#2d333a' },
  line_strong: { light: '#848d98', dark: '#6f7985' },
  ink: { light: '#11161c', dark: '#f2f4f6' },
  ink_soft: { light: '#545e6a', dark: '#a7b0bb' },
  accent: { light: '#0a675a', dark: '#43cdb3' },
  accent_strong: { light: '#075248', dark: '#6adbc6' },
  accent_soft: { light: '#e9f4f1', dark: '#15302b' },
  on_accent: { light: '#ffffff', dark: '#05221d' },
  danger: { light: '#b3261e', dark: '#ff9f95' },
  danger_soft: { light: '#fdf1ef', dark: '#381c19' },
  warning: { light: '#855000', dark: '#f3c46d' },
  warning_soft: { light: '#fff5e1', dark: '#32270f' },
}

export const DEFAULT_APPEARANCE: Appearance = {
  color_scheme: 'light',
  colors: DEFAULT_COLORS,
  radius: 12,
  density: 'regular',
  font: { family: 'inter', name: null, scale: 1 },
  shadow: 'soft',
  button_shape: 'rounded',
  logo: 'tile',
}

/** The flow as it is when nobody has customized anything. */
export const DEFAULT_CUSTOMIZATION: Customization = {
  version: CUSTOMIZATION_VERSION,
  name: DEFAULT_NAME,
  language: 'en',
  country_codes: ['US'],
  overlay: { color: '#0d1218', opacity: 0.48 },
  consent: { title: null, button: 'continue', logo: null, co_branded: true },
  institution_select: { title: null, institutions: 'automatic' },
  institution_search: {
    prompt: null,
    no_results_title: null,
    no_results_text: null,
    exit_button: null,
  },
  select_account: 'many',
  connected: { title: null, text: null, button: null },
  reconnected: { title: null, text: null, button: null },
  appearance: DEFAULT_APPEARANCE,
}

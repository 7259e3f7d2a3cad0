export { applyTheme, holdTheme, removeTheme } from './apply.ts'
export type { ThemeRoot } from './apply.ts'
export { changesBetween } from './changes.ts'
export type { Change } from './changes.ts'
export { COLOR_TOKEN_NAMES, COLOR_TOKENS, SCHEMES } from './color-tokens.ts'
export type { Colors, ColorToken, Scheme, SchemeColors } from './color-tokens.ts'
export { hexOf, isHexColor, parseColor } from './color/color.ts'
export type { HexColor, Rgb } from './color/color.ts'
export { apcaContrast, contrastRatio } from './color/contrast.ts'
export { compileCustomization, variablesOf } from './compile.ts'
export { CONSENT_BUTTONS, consentButtonText } from './consent-button.ts'
export type { ConsentButton } from './consent-button.ts'
export { CONTRAST_PAIRS } from './contrast-pairs.ts'
export type { ContrastPair } from './contrast-pairs.ts'
export { contrastProblems, contrastResults } from './contrast-problems.ts'
export type { ContrastProblem, ContrastResult } from './contrast-problems.ts'
export { MAX_INSTITUTIONS, TEXT_LIMITS } from './customization-shape.ts'
export {
  BUTTON_SHAPES,
  COLOR_SCHEMES,
  CUSTOMIZATION_VERSION,
  DEFAULT_NAME,
  DENSITIES,
  LOGO_TREATMENTS,
  SELECT_ACCOUNT_OPTIONS,
  SHADOWS,
} from './customization.ts'
export type {
  Appearance,
  ButtonShape,
  ClosingTexts,
  ColorSchemeOption,
  ConsentOptions,
  Customization,
  Density,
  FontChoice,
  InstitutionSearchOptions,
  InstitutionSelectOptions,
  LogoTreatment,
  Overlay,
  SelectAccountOption,
  Shadow,
  WrittenCustomization,
} from './customization.ts'
export { DEFAULT_APPEARANCE, DEFAULT_COLORS, DEFAULT_CUSTOMIZATION } from './defaults.ts'
export { fromDesignTokens } from './design-tokens-import.ts'
export { toDesignTokens } from './design-tokens.ts'
export type { DesignTokens } from './design-tokens.ts'
export { FONT_FAMILIES } from './font.ts'
export type { FontFamily, FontName } from './font.ts'
export { MAX_LOGO_BYTES, MAX_LOGO_SIDE } from './logo.ts'
export type { LogoSource } from './logo.ts'
export { messageOverrides, overrideMessages } from './message-overrides.ts'
export type { MessageOverrides } from './message-overrides.ts'
export { migrateCustomization } from './migrate.ts'
export { paletteOf } from './palette.ts'
export type { PaletteOptions } from './palette.ts'
export { customizationSchema, parseCustomization, parseCustomizationText } from './parse.ts'
export { COUNTRIES, LANGUAGES, sameAudience } from './places.ts'
export type { Audience, Country, Language } from './places.ts'
export { CLIENT_PLACEHOLDER, fillText } from './plain-text.ts'
export { PRESETS } from './presets.ts'
export type { Preset } from './presets.ts'
export type { JsonSchema, Parsed, Problem } from './shape/shape.ts'

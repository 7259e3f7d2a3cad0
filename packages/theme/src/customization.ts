import type { Colors } from './color-tokens.ts'
import type { HexColor } from './color/color.ts'
import type { ConsentButton } from './consent-button.ts'
import type { FontFamily, FontName } from './font.ts'
import type { LogoSource } from './logo.ts'
import type { Country, Language } from './places.ts'

/** The version that this package reads and writes. Older ones are brought up to it. */
export const CUSTOMIZATION_VERSION = 1

/** The name of the customization that is used when a link token names none (link-contract J). */
export const DEFAULT_NAME = 'default'

/**
 * How a Link flow looks and what it says (link-contract J). JSON, parsed: every colour, length, font, address and
 * text in it has been checked. A text that is `null` is the flow's own, in the flow's language.
 */
export interface Customization {
  readonly version: typeof CUSTOMIZATION_VERSION
  readonly name: string
  /** It is used for sessions in exactly this language and these countries (link-contract M 88). */
  readonly language: Language
  readonly country_codes: readonly Country[]
  readonly overlay: Overlay
  readonly consent: ConsentOptions
  readonly institution_select: InstitutionSelectOptions
  readonly institution_search: InstitutionSearchOptions
  /** Whether accounts are chosen, one or many, and whether all are chosen already. */
  readonly select_account: SelectAccountOption
  readonly connected: ClosingTexts
  /** As `connected`, where a connection was repaired. */
  readonly reconnected: ClosingTexts
  readonly appearance: Appearance
}

/** A customization as people write it: all but the version may be left out, and a colour has any form that is read. */
export type WrittenCustomization = Pick<Customization, 'version'> &
  Partial<Written<Omit<Customization, 'version'>>>

type Written<T> = T extends HexColor | FontName
  ? string
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: Written<T[K]> }
      : T

/** The veil over the host's page. */
export interface Overlay {
  readonly color: HexColor
  /** 0 to 1. */
  readonly opacity: number
}

export interface ConsentOptions {
  readonly title: string | null
  readonly button: ConsentButton
  /** The app's logo; its initials where there is none. */
  readonly logo: LogoSource | null
  /** Shows the app's logo or initials beside the bank's mark. */
  readonly co_branded: boolean
}

export interface InstitutionSelectOptions {
  readonly title: string | null
  /** `automatic` lists the most used; otherwise these, in this order. */
  readonly institutions: 'automatic' | readonly string[]
}

export interface InstitutionSearchOptions {
  /** What stands in the empty search field. */
  readonly prompt: string | null
  readonly no_results_title: string | null
  readonly no_results_text: string | null
  readonly exit_button: string | null
}

export const SELECT_ACCOUNT_OPTIONS = ['off', 'one', 'many', 'all'] as const
export type SelectAccountOption = (typeof SELECT_ACCOUNT_OPTIONS)[number]

export interface ClosingTexts {
  readonly title: string | null
  readonly text: string | null
  readonly button: string | null
}

export const COLOR_SCHEMES = ['light', 'dark', 'system'] as const
export type ColorSchemeOption = (typeof COLOR_SCHEMES)[number]

export const DENSITIES = ['compact', 'regular', 'roomy'] as const
export type Density = (typeof DENSITIES)[number]

export const SHADOWS = ['none', 'soft', 'deep'] as const
export type Shadow = (typeof SHADOWS)[number]

export const BUTTON_SHAPES = ['rounded', 'square', 'pill'] as const
export type ButtonShape = (typeof BUTTON_SHAPES)[number]

export const LOGO_TREATMENTS = ['tile', 'circle', 'plain'] as const
export type LogoTreatment = (typeof LOGO_TREATMENTS)[number]

export interface Appearance {
  readonly color_scheme: ColorSchemeOption
  readonly colors: Colors
  /** Pixels, 0 to 24, of fields and lists; smaller and larger corners follow it. */
  readonly radius: number
  readonly density: Density
  readonly font: FontChoice
  readonly shadow: Shadow
  /** `rounded` follows `radius`. */
  readonly button_shape: ButtonShape
  /** How institutions' logos stand. */
  readonly logo: LogoTreatment
}

export interface FontChoice {
  readonly family: FontFamily
  /** A font that the page has loaded itself, tried before the family's. */
  readonly name: FontName | null
  /** Multiplies every text size; 0.9 to 1.2. */
  readonly scale: number
}

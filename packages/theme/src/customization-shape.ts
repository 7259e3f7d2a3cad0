import { colorShape, colorsShape } from './color-tokens.ts'
import { CONSENT_BUTTONS } from './consent-button.ts'
import type {
  Appearance,
  ClosingTexts,
  ConsentOptions,
  Customization,
  FontChoice,
  InstitutionSearchOptions,
  InstitutionSelectOptions,
  Overlay,
} from './customization.ts'
import * as options from './customization.ts'
import { DEFAULT_CUSTOMIZATION } from './defaults.ts'
import { fontFamily, fontName } from './font.ts'
import { logoSource } from './logo.ts'
import { countryCodes, language } from './places.ts'
import { plainName, plainText } from './plain-text.ts'
import { object } from './shape/object-shape.ts'
import type { Fields } from './shape/object-shape.ts'
import type { Shape } from './shape/shape.ts'
import { described, refuse, withDefault } from './shape/shape.ts'
import { boolean, choice, listOf, numberBetween, orNull, textLike } from './shape/value-shapes.ts'

/** More would not be a choice for the user, but a directory. */
export const MAX_INSTITUTIONS = 100

/** The most characters that each text may have. */
export const TEXT_LIMITS = { title: 80, text: 240, button: 30, prompt: 60 } as const

const base = DEFAULT_CUSTOMIZATION
const title = orNull(plainText(TEXT_LIMITS.title))
const text = orNull(plainText(TEXT_LIMITS.text))
const button = orNull(plainText(TEXT_LIMITS.button))
const prompt = orNull(plainText(TEXT_LIMITS.prompt))

const overlay = optional<Overlay>(base.overlay, {
  color: described('The veil over your page.', colorShape),
  opacity: described('0 shows your page, 1 hides it.', numberBetween(0, 1)),
})

const consent = optional<ConsentOptions>(base.consent, {
  title,
  button: choice(CONSENT_BUTTONS),
  logo: described('Your logo: a PNG, or an https address.', orNull(logoSource)),
  co_branded: described('Shows your logo or initials beside the bank’s mark.', boolean),
})

function isInstitutionId(id: string): id is string {
  return /^[A-Za-z0-9_-]{1,64}$/.test(id)
}

const chosen = listOf(
  textLike('an institution id such as ins_109508', isInstitutionId, {
    pattern: '^[A-Za-z0-9_-]{1,64}$',
  }),
  { minimum: 1, maximum: MAX_INSTITUTIONS, of: 'institution ids' },
)

const institutions: Shape<InstitutionSelectOptions['institutions']> = {
  schema: { anyOf: [{ const: 'automatic' }, chosen.schema] },
  read: (value, place) => {
    if (value === 'automatic') return value
    return Array.isArray(value)
      ? chosen.read(value, place)
      : refuse(place, `"automatic", or a list of 1 to ${MAX_INSTITUTIONS} institution ids`, value)
  },
}

const institutionSelect = optional<InstitutionSelectOptions>(base.institution_select, {
  title,
  institutions: described('The most used ones, or yours in your order.', institutions),
})

const institutionSearch = optional<InstitutionSearchOptions>(base.institution_search, {
  prompt,
  no_results_title: title,
  no_results_text: text,
  exit_button: button,
})

const closing = optional<ClosingTexts>(base.connected, { title, text, button })

const font = optional<FontChoice>(base.appearance.font, {
  family: fontFamily,
  name: described('A font that your page has loaded itself.', fontName),
  scale: described('Multiplies every text size.', numberBetween(0.9, 1.2)),
})

const appearance = optional<Appearance>(base.appearance, {
  color_scheme: choice(options.COLOR_SCHEMES),
  colors: colorsShape(base.appearance.colors),
  radius: described('Corners, in pixels.', numberBetween(0, 24, ' pixels')),
  density: choice(options.DENSITIES),
  font,
  shadow: choice(options.SHADOWS),
  button_shape: choice(options.BUTTON_SHAPES),
  logo: described('How institutions’ logos stand.', choice(options.LOGO_TREATMENTS)),
})

/** Every field but the version may be left out: it is then that of the default customization. */
export const customizationShape: Shape<Customization> = object<Customization>({
  version: described('The version of this format.', choice([options.CUSTOMIZATION_VERSION])),
  name: withDefault(
    described('What link tokens call it: `link_customization_name`.', plainName(60)),
    base.name,
  ),
  language: withDefault(
    described('Used for sessions in exactly this language.', language),
    base.language,
  ),
  country_codes: withDefault(
    described('Used for sessions in exactly these countries.', countryCodes),
    base.country_codes,
  ),
  overlay,
  consent,
  institution_select: institutionSelect,
  institution_search: institutionSearch,
  select_account: withDefault(choice(options.SELECT_ACCOUNT_OPTIONS), base.select_account),
  connected: closing,
  reconnected: closing,
  appearance,
})

/** An object whose every field may be left out, as it may itself. */
function optional<T extends object>(fallback: T, fields: Fields<T>): Shape<T> {
  // `Fields<T>` has exactly the keys of `T`.
  const names = Object.keys(fields) as (keyof T & string)[]
  const filled = Object.fromEntries(
    names.map((name) => [name, withDefault<T[typeof name]>(fields[name], fallback[name])]),
  ) as Fields<T>
  return withDefault(object<T>(filled), fallback)
}

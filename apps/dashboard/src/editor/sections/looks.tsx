import type { ColorToken, HexColor } from '@linkflow/theme'
import { COLOR_TOKEN_NAMES, COLOR_TOKENS, PRESETS, paletteOf } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { colorWords } from '../color-words.ts'
import { useDraft, useDraftStore } from '../draft-context.ts'
import { ChoiceField, SelectField } from '../fields/choice-field.tsx'
import { ColorField, ColorInput } from '../fields/color-field.tsx'
import { SliderField } from '../fields/slider-field.tsx'
import { TextField } from '../fields/text-field.tsx'

/** Finished looks to start from. */
export function PresetsSection(): ReactNode {
  const store = useDraftStore()
  const draft = useDraft()
  return (
    <ul className="presets">
      {PRESETS.map(({ id, name, about, appearance, overlay }) => (
        <li key={id}>
          <button
            type="button"
            className="preset"
            aria-pressed={JSON.stringify(draft.appearance) === JSON.stringify(appearance)}
            onClick={() => store.replace({ ...draft, appearance, overlay })}
          >
            <span className="preset-colors" aria-hidden="true">
              {(['surface', 'accent', 'accent_soft', 'ink'] as const).map((token) => (
                <span
                  key={token}
                  // React sets it through the CSSOM; the value is a parsed colour.
                  style={{ background: schemeColor(appearance, token) }}
                />
              ))}
            </span>
            <span className="preset-name">{name}</span>
            <span className="preset-about">{about}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function schemeColor(
  { colors, color_scheme }: (typeof PRESETS)[number]['appearance'],
  token: ColorToken,
): HexColor {
  return colors[token][color_scheme === 'dark' ? 'dark' : 'light']
}

/** Every colour, in light and dark. */
export function ColorsSection(): ReactNode {
  return (
    <>
      <ChoiceField
        path="appearance.color_scheme"
        label="Colour scheme"
        options={{ light: 'Light', dark: 'Dark', system: 'As the device' }}
        hint="A link token’s appearance_mode decides over it."
      />
      <BrandColor />
      <table className="colors">
        <thead>
          <tr>
            <th scope="col">Colour</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          {COLOR_TOKEN_NAMES.map((token) => (
            <ColorRow key={token} token={token} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function ColorRow({ token }: { readonly token: ColorToken }): ReactNode {
  const words = colorWords(token)
  return (
    <tr>
      <th scope="row" title={COLOR_TOKENS[token]}>
        {words}
      </th>
      <td>
        <ColorInput path={`appearance.colors.${token}.light`} label={`${words}, light`} />
      </td>
      <td>
        <ColorInput path={`appearance.colors.${token}.dark`} label={`${words}, dark`} />
      </td>
    </tr>
  )
}

/** Makes all colours around one. */
function BrandColor(): ReactNode {
  const store = useDraftStore()
  const draft = useDraft()
  return (
    <div className="brand">
      <p className="field-hint">All of them around your accent, readable in light and dark:</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          const colors = paletteOf({ brand: draft.appearance.colors.accent.light })
          store.replace({ ...draft, appearance: { ...draft.appearance, colors } })
        }}
      >
        Make a palette
      </button>
    </div>
  )
}

/** Corners, spacing, type and shadows. */
export function ShapeSection(): ReactNode {
  return (
    <>
      <SliderField
        path="appearance.radius"
        label="Corners"
        minimum={0}
        maximum={24}
        step={1}
        words={(value) => `${value} px`}
      />
      <ChoiceField
        path="appearance.button_shape"
        label="Buttons"
        options={{ rounded: 'As corners', square: 'Square', pill: 'Pill' }}
      />
      <ChoiceField
        path="appearance.density"
        label="Density"
        options={{ compact: 'Compact', regular: 'Regular', roomy: 'Roomy' }}
      />
      <ChoiceField
        path="appearance.shadow"
        label="Shadow"
        options={{ none: 'None', soft: 'Soft', deep: 'Deep' }}
      />
      <ChoiceField
        path="appearance.logo"
        label="Banks’ logos"
        options={{ tile: 'Tile', circle: 'Circle', plain: 'Plain' }}
      />
    </>
  )
}

export function TypeSection(): ReactNode {
  return (
    <>
      <SelectField
        path="appearance.font.family"
        label="Typeface"
        options={{
          inter: 'Inter',
          system: 'The device’s own',
          humanist: 'Humanist',
          geometric: 'Geometric',
          rounded: 'Rounded',
          serif: 'Serif',
          mono: 'Monospaced',
        }}
      />
      <TextField
        path="appearance.font.name"
        label="Your own font"
        own="None"
        limit={64}
        hint="The name of a font that your page has loaded; tried first."
      />
      <SliderField
        path="appearance.font.scale"
        label="Size"
        minimum={0.9}
        maximum={1.2}
        step={0.05}
        words={(value) => `${Math.round(value * 100)} %`}
      />
    </>
  )
}

export function OverlaySection(): ReactNode {
  return (
    <>
      <ColorField path="overlay.color" label="Colour" hint="The veil over your page." />
      <SliderField
        path="overlay.opacity"
        label="Opacity"
        minimum={0}
        maximum={1}
        step={0.02}
        words={(value) => `${Math.round(value * 100)} %`}
      />
    </>
  )
}

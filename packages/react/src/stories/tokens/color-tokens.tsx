import type { ColorToken, Colors, ContrastResult, Scheme } from '@linkflow/theme'
import {
  COLOR_TOKEN_NAMES,
  COLOR_TOKENS,
  contrastResults,
  DEFAULT_CUSTOMIZATION,
  PRESETS,
  SCHEMES,
} from '@linkflow/theme'
import type { ReactElement } from 'react'
import { TokenPage } from './token-page.tsx'

export interface ColorTokensProps {
  /** The id of a preset of `@linkflow/theme`. */
  readonly preset: string
}

/** The colours of a preset in both schemes, and how well each pair can be read. */
export function ColorTokens({ preset }: ColorTokensProps): ReactElement {
  const { appearance, name, about } = presetOf(preset)
  return (
    <TokenPage title={`${name} colours`}>
      <p>{about}</p>
      <Swatches colors={appearance.colors} />
      <h2>Contrast</h2>
      <p>
        Text needs a ratio of 4.5, borders and marks that mean something need 3 (WCAG 2.2 AA). Lc is
        APCA’s measure, shown beside it; below 60 it is hard to read for long.
      </p>
      <div className="token-columns">
        {SCHEMES.map((scheme) => (
          <ContrastTable key={scheme} scheme={scheme} colors={appearance.colors} />
        ))}
      </div>
    </TokenPage>
  )
}

function presetOf(id: string) {
  const found = PRESETS.find((preset) => preset.id === id)
  if (!found) throw new RangeError(`There is no preset "${id}".`)
  return found
}

function Swatches({ colors }: { readonly colors: Colors }): ReactElement {
  return (
    <ul className="swatches">
      {COLOR_TOKEN_NAMES.map((name) => (
        <li key={name}>
          <span className="swatch" aria-hidden="true">
            {SCHEMES.map((scheme) => (
              <span key={scheme} style={{ background: colors[name][scheme] }} />
            ))}
          </span>
          <span>
            <code>--link-{name.replaceAll('_', '-')}</code>
            <span className="swatch-values">
              {colors[name].light} · {colors[name].dark}
            </span>
            <span>{COLOR_TOKENS[name]}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

interface ContrastTableProps {
  readonly colors: Colors
  readonly scheme: Scheme
}

function ContrastTable({ colors, scheme }: ContrastTableProps): ReactElement {
  const results = contrastResults({
    ...DEFAULT_CUSTOMIZATION,
    appearance: { ...DEFAULT_CUSTOMIZATION.appearance, colors, color_scheme: scheme },
  })
  return (
    <table className="token-table">
      <caption>{scheme === 'light' ? 'Light' : 'Dark'}</caption>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">Ratio</th>
          <th scope="col">Lc</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <ContrastRow key={`${result.text} ${result.background}`} {...result} colors={colors} />
        ))}
      </tbody>
    </table>
  )
}

function ContrastRow({
  text,
  background,
  scheme,
  ratio,
  needed,
  lc,
  passes,
  colors,
}: ContrastResult & { readonly colors: Colors }): ReactElement {
  return (
    <tr data-passes={passes}>
      <th scope="row">
        <span
          className="pair"
          aria-hidden="true"
          style={pairStyle(colors, scheme, text, background)}
        >
          {needed === 3 ? '' : 'Aa'}
        </span>
        {words(text)} on {words(background)}
      </th>
      <td>
        {ratio.toFixed(2)} {passes ? '' : `(needs ${needed})`}
      </td>
      <td>{Math.abs(lc)}</td>
    </tr>
  )
}

/** A border is shown as one, everything else as text. */
function pairStyle(colors: Colors, scheme: Scheme, text: ColorToken, background: ColorToken) {
  const color = colors[text][scheme]
  return {
    background: colors[background][scheme],
    color,
    borderColor: text === 'line_strong' ? color : 'transparent',
  }
}

function words(name: ColorToken): string {
  return name.replaceAll('_', ' ')
}

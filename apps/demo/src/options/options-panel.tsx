import type { ReactNode } from 'react'
import { Choice } from './choice.tsx'
import {
  ACCOUNT_SELECTIONS,
  COLOR_SCHEMES,
  COUNTRIES,
  EVENT_DELIVERIES,
  LANGUAGES,
  PRODUCTS,
} from './demo-options.ts'
import type { DemoOptions } from './demo-options.ts'

const REGIONS = new Intl.DisplayNames('en', { type: 'region' })
const TONGUES = new Intl.DisplayNames('en', { type: 'language' })

const ACCOUNTS = { many: 'Several', one: 'Only one', all: 'All chosen', off: 'Not asked' } as const
const SCHEMES = { system: 'System', light: 'Light', dark: 'Dark' } as const
const DELIVERIES = { live: 'Live', batched: 'At the end' } as const

export interface OptionsPanelProps {
  readonly options: DemoOptions
  readonly onChange: (options: DemoOptions) => void
  /** Link is open: what it was opened with stays until it is closed. */
  readonly locked: boolean
}

/** What the next session is made with. All of it is in the address, so a set-up can be shared. */
export function OptionsPanel({ options, onChange, locked }: OptionsPanelProps): ReactNode {
  const change = (part: Partial<DemoOptions>) => onChange({ ...options, ...part })
  return (
    <fieldset className="options" disabled={locked}>
      <legend className="panel-lead">
        {locked
          ? 'Link is open; close it to change these.'
          : 'For the next session. They are kept in the address, so you can share them.'}
      </legend>
      <Several
        label="Products"
        values={PRODUCTS}
        chosen={options.products}
        onChange={(products) => change({ products })}
      />
      <Several
        label="Countries"
        values={COUNTRIES}
        titleOf={(code) => REGIONS.of(code) ?? code}
        chosen={options.countries}
        onChange={(countries) => change({ countries })}
      />
      <div className="option-pair">
        <label className="option">
          <span className="option-label">Customization</span>
          <input
            type="text"
            name="customization"
            placeholder="default"
            autoComplete="off"
            spellCheck={false}
            // Taken over when it is written to the end: each change asks for a token.
            key={options.customization}
            defaultValue={options.customization}
            onBlur={(event) => change({ customization: event.target.value.trim() })}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          />
        </label>
        <label className="option">
          <span className="option-label">Language</span>
          <select
            name="language"
            value={options.language}
            onChange={(event) => {
              const language = LANGUAGES.find((code) => code === event.target.value)
              if (language) change({ language })
            }}
          >
            {LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {TONGUES.of(code)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Choice
        label="Choosing accounts"
        name="accounts"
        values={ACCOUNT_SELECTIONS}
        titles={ACCOUNTS}
        value={options.accounts}
        onChange={(accounts) => change({ accounts })}
      />
      <Choice
        label="Colours"
        name="scheme"
        values={COLOR_SCHEMES}
        titles={SCHEMES}
        value={options.scheme}
        onChange={(scheme) => change({ scheme })}
      />
      <Choice
        label="Events arrive"
        name="delivery"
        values={EVENT_DELIVERIES}
        titles={DELIVERIES}
        value={options.delivery}
        onChange={(delivery) => change({ delivery })}
      />
    </fieldset>
  )
}

interface SeveralProps<T extends string> {
  readonly label: string
  readonly values: readonly T[]
  readonly titleOf?: (value: T) => string
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
}

/** A token needs one of each at least, so the last one stays. */
function Several<T extends string>(props: SeveralProps<T>): ReactNode {
  const { label, values, titleOf = (value) => value, chosen, onChange } = props
  return (
    <fieldset className="option">
      <legend className="option-label">{label}</legend>
      <div className="chips">
        {values.map((value) => {
          const checked = chosen.includes(value)
          return (
            <label key={value} className="chip">
              <input
                type="checkbox"
                name={value}
                checked={checked}
                disabled={checked && chosen.length === 1}
                onChange={() =>
                  onChange(values.filter((other) => chosen.includes(other) !== (other === value)))
                }
              />
              {titleOf(value)}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

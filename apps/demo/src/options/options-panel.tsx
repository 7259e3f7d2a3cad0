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
import type { DemoOptions, Product } from './demo-options.ts'

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
      <Products chosen={options.products} onChange={(products) => change({ products })} />
      <div className="option-pair">
        <label className="option">
          <span className="option-label">Country</span>
          <select
            name="country"
            value={options.country}
            onChange={(event) => {
              const country = COUNTRIES.find((code) => code === event.target.value)
              if (country) change({ country })
            }}
          >
            {COUNTRIES.map((code) => (
              <option key={code} value={code}>
                {REGIONS.of(code)}
              </option>
            ))}
          </select>
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

interface ProductsProps {
  readonly chosen: readonly Product[]
  readonly onChange: (products: readonly Product[]) => void
}

/** A token needs one product at least, so the last one stays. */
function Products({ chosen, onChange }: ProductsProps): ReactNode {
  return (
    <fieldset className="option">
      <legend className="option-label">Products</legend>
      <div className="chips">
        {PRODUCTS.map((product) => {
          const checked = chosen.includes(product)
          return (
            <label key={product} className="chip">
              <input
                type="checkbox"
                name={product}
                checked={checked}
                disabled={checked && chosen.length === 1}
                onChange={() =>
                  onChange(
                    PRODUCTS.filter((other) => chosen.includes(other) !== (other === product)),
                  )
                }
              />
              {product}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

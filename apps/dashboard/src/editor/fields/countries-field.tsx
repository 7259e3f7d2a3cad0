import { COUNTRIES } from '@linkflow/theme'
import { ToggleGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import { useField } from '../draft-context.ts'
import { FieldRow } from './field-row.tsx'

const names = new Intl.DisplayNames('en', { type: 'region' })

/** Exactly these countries. */
export function CountriesField({ path }: { readonly path: string }): ReactNode {
  const { value, problem, change, settle } = useField(path)
  return (
    <FieldRow
      label="Countries"
      problem={problem}
      hint="It is used for sessions in exactly these countries, no more and no fewer."
    >
      <ToggleGroup.Root
        type="multiple"
        className="chips"
        aria-label="Countries"
        value={Array.isArray(value) ? value.map(String) : []}
        onValueChange={(next) => {
          change(COUNTRIES.filter((country) => next.includes(country)))
          if (next.length > 0) settle()
        }}
      >
        {COUNTRIES.map((country) => (
          <ToggleGroup.Item
            key={country}
            value={country}
            className="chip"
            aria-label={names.of(country)}
            title={names.of(country)}
          >
            {country}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </FieldRow>
  )
}

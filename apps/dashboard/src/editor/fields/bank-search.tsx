import { useQuery } from '@tanstack/react-query'
import type { KeyboardEvent, ReactNode } from 'react'
import { useDeferredValue, useId, useState } from 'react'
import type { Bank } from '../../library/banks.ts'
import { bankSearchQuery } from '../../library/banks.ts'
import { useDraft } from '../draft-context.ts'

export interface BankSearchProps {
  /** The ids that are in the list already. */
  readonly chosen: readonly string[]
  readonly onChoose: (institution_id: string) => void
}

/** Finds a bank of the draft's countries by its name, and adds it. A combobox, by keyboard as by mouse. */
export function BankSearch({ chosen, onChoose }: BankSearchProps): ReactNode {
  const listId = useId()
  const { country_codes } = useDraft()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const query = useDeferredValue(typed.trim())
  const { data = [], error } = useQuery(bankSearchQuery(query, country_codes))
  const found = query === '' ? [] : data.filter((bank) => !chosen.includes(bank.institution_id))
  const choose = (bank: Bank | undefined): void => {
    if (!bank) return
    onChoose(bank.institution_id)
    setTyped('')
    setActive(0)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setTyped('')
    if (!['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key) || found.length === 0) return
    event.preventDefault()
    if (event.key === 'Enter') choose(found[active])
    else setActive((active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length)
  }
  return (
    <div className="bank-search">
      <input
        className="input"
        role="combobox"
        aria-label="Add a bank by its name"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
        placeholder="Add a bank by its name"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="bank-options" id={listId} role="listbox" aria-label="Banks found">
        {found.map((bank, index) => (
          <li
            key={bank.institution_id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className="bank-option"
            onPointerEnter={() => setActive(index)}
            // The field keeps the focus: the next name can be typed at once.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(bank)}
          >
            {bank.name}
            <span className="library-about">
              {bank.institution_id} · {bank.country_codes.join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="field-hint" role="status">
        {error?.message ??
          (query !== '' && found.length === 0 && data.length === 0
            ? 'No bank of this name in your countries.'
            : null)}
      </p>
    </div>
  )
}

import type { KeyboardEvent, ReactElement } from 'react'
import { useRef } from 'react'
import { useMessages } from '../context.tsx'
import { Action } from '../parts/action.tsx'
import { Icon } from '../parts/icon.tsx'
import { optionId } from './institution-list.tsx'

/** No bank's name is longer; what is pasted beyond it could not match anything. */
const MAX_QUERY_LENGTH = 200

export interface InstitutionSearchProps {
  readonly value: string
  readonly onValue: (value: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  /** The list that the field controls, and the option the keyboard is on (`-1` for none). */
  readonly listId: string
  readonly active: number
  readonly expanded: boolean
}

/** The search field of the bank list. It keeps the focus while the arrow keys walk the list. */
export function InstitutionSearch({
  value,
  onValue,
  onKeyDown,
  listId,
  active,
  expanded,
}: InstitutionSearchProps): ReactElement {
  const { institutions: words } = useMessages()
  const input = useRef<HTMLInputElement>(null)
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    // The first Escape is for the text; the dialog around has the next one. While an input method composes it is that one's.
    if (event.key !== 'Escape' || !value || event.nativeEvent.isComposing) return onKeyDown(event)
    event.preventDefault()
    event.stopPropagation()
    onValue('')
  }
  const clear = (): void => {
    onValue('')
    input.current?.focus()
  }
  return (
    <div data-part="search">
      <Icon name="search" />
      <input
        data-part="input"
        ref={input}
        type="search"
        name="institution_query"
        role="combobox"
        aria-label={words.search}
        aria-expanded={expanded}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? optionId(listId, active) : undefined}
        placeholder={words.placeholder}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={MAX_QUERY_LENGTH}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onKeyDown={onKey}
      />
      {value ? (
        <Action variant="icon" aria-label={words.clear} onClick={clear}>
          <Icon name="close" />
        </Action>
      ) : null}
    </div>
  )
}

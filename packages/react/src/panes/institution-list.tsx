import type { Institution } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useCallback } from 'react'
import { useMessages } from '../context.tsx'
import { InstitutionLogo } from '../parts/institution-logo.tsx'
import { InstitutionDetail } from './institution-rows.tsx'

export interface InstitutionListProps {
  readonly id: string
  readonly institutions: readonly Institution[]
  /** The option that the keyboard is on, `-1` for none. */
  readonly active: number
  readonly busy: boolean
  readonly select: (institution: Institution) => void
  /** Called when the last row comes into view; `null` when there is nothing more to load. */
  readonly loadMore: (() => void) | null
}

/** The list that the search field controls. The focus stays in the field. */
export function InstitutionList({
  id,
  institutions,
  active,
  busy,
  select,
  loadMore,
}: InstitutionListProps): ReactElement {
  const { institutions: words } = useMessages()
  const last = institutions.length - 1
  const watch = useWhenSeen(loadMore)
  return (
    <ul
      data-part="institutions"
      id={id}
      role="listbox"
      aria-label={words.list}
      aria-busy={busy}
      data-state={busy ? 'busy' : 'ready'}
      hidden={institutions.length === 0}
    >
      {institutions.map((institution, index) => (
        <li
          key={institution.institution_id}
          ref={index === last ? watch : null}
          id={optionId(id, index)}
          role="option"
          data-part="institution"
          data-institution-id={institution.institution_id}
          data-state={index === active ? 'active' : 'idle'}
          aria-selected={index === active}
          onClick={() => select(institution)}
        >
          <InstitutionLogo institution={institution} />
          <span data-part="institution-words">
            <span data-part="institution-name">
              <bdi>{institution.name}</bdi>
            </span>
            <InstitutionDetail institution={institution} />
          </span>
        </li>
      ))}
    </ul>
  )
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}

/** A ref that calls `onSeen` when its element scrolls into view; `null` watches nothing. */
function useWhenSeen(onSeen: (() => void) | null): (element: Element | null) => void {
  return useCallback(
    (element) => {
      if (!element || !onSeen) return
      const observer = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onSeen()
      })
      observer.observe(element)
      return () => observer.disconnect()
    },
    [onSeen],
  )
}

import type { ComponentProps, ReactElement, ReactNode } from 'react'
import type { ActionName } from './action.tsx'
import { Icon } from './icon.tsx'
import { usePress } from './use-press.ts'

/** Rows that each lead somewhere. Two of them are read as a list of two. */
export function Rows(props: ComponentProps<'ul'>): ReactElement {
  return <ul data-part="options" {...props} />
}

export interface RowProps extends ComponentProps<'button'> {
  readonly action?: ActionName
  /** Before the words; decoration. */
  readonly media: ReactNode
  readonly label: ReactNode
  readonly detail?: ReactNode
}

/** A button as wide as the list: what it leads to, and an arrow. */
export function Row({ action, media, label, detail, onClick, ...rest }: RowProps): ReactElement {
  return (
    <li>
      <button
        type="button"
        data-part="row"
        data-action={action}
        onClick={usePress(onClick)}
        {...rest}
      >
        <span data-part="option-media">{media}</span>
        <span data-part="option-words">
          <span data-part="option-label">{label}</span>
          {detail ? <span data-part="option-detail">{detail}</span> : null}
        </span>
        <Icon name="next" />
      </button>
    </li>
  )
}

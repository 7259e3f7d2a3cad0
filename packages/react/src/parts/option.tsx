import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { useId } from 'react'

export interface OptionProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  /** The accessible name. */
  readonly label: ReactNode
  /** Part of the accessible name where two labels may be the same (`labelDetail`), else its description. */
  readonly detail?: ReactNode
  /** Where the detail tells one option from another, it belongs to the name. */
  readonly detailInName?: boolean
  /** At the end of the row, and the last part of the description. */
  readonly aside?: ReactNode
  /** Before the words; decoration. */
  readonly media?: ReactNode
}

/** One of several, of which one can be chosen. The whole row can be pressed. */
export function RadioOption(props: OptionProps): ReactElement {
  return <Option type="radio" {...props} />
}

/** One of several, of which any number can be chosen. The whole row can be pressed. */
export function CheckboxOption(props: OptionProps): ReactElement {
  return <Option type="checkbox" {...props} />
}

function Option({
  type,
  label,
  detail,
  detailInName = false,
  aside,
  media,
  ...rest
}: OptionProps & { readonly type: 'radio' | 'checkbox' }): ReactElement {
  const id = useId()
  const labels = detailInName ? `${id}-label ${id}-detail` : `${id}-label`
  const details = [detail && !detailInName ? `${id}-detail` : '', aside ? `${id}-aside` : '']
    .join(' ')
    .trim()
  return (
    <label data-part="option" data-type={type}>
      {media ? <span data-part="option-media">{media}</span> : null}
      <span data-part="option-words">
        <span data-part="option-label" id={`${id}-label`}>
          {label}
        </span>
        {detail ? (
          <span data-part="option-detail" id={`${id}-detail`}>
            {detail}
          </span>
        ) : null}
      </span>
      {aside ? (
        <span data-part="option-aside" id={`${id}-aside`}>
          {aside}
        </span>
      ) : null}
      <input
        data-part="choice"
        type={type}
        aria-labelledby={labels}
        aria-describedby={details || undefined}
        {...rest}
      />
    </label>
  )
}

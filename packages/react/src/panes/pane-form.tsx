import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { useId } from 'react'
import { SubmitAction } from '../parts/action.tsx'
import { Actions, Body } from '../parts/pane.tsx'

export interface PaneFormProps extends ComponentProps<'form'> {
  /** The title and what else stands above the form. */
  readonly head: ReactNode
  readonly pending: boolean
  /** The words on the button. */
  readonly submitLabel: string
  /** Right above the button. */
  readonly notice?: ReactNode
  /** More ways to go on. */
  readonly more?: ReactNode
}

/** A pane that asks: what it asks for in its body, and the button that sends it, out of the body's reach, below. */
export function PaneForm({
  head,
  pending,
  submitLabel,
  notice,
  more,
  ...form
}: PaneFormProps): ReactElement {
  const id = useId()
  return (
    <>
      <Body>
        {head}
        <form data-part="form" id={id} {...form} />
      </Body>
      <Actions>
        {notice}
        <SubmitAction form={id} pending={pending}>
          {submitLabel}
        </SubmitAction>
        {more}
      </Actions>
    </>
  )
}

import { Slot } from 'radix-ui'
import type { ComponentProps, ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { Icon } from './icon.tsx'
import { usePress } from './use-press.ts'

/** The test hooks that are buttons (architecture, "Stable test hooks"). */
export type ActionName =
  | 'continue'
  | 'back'
  | 'exit'
  | 'stay'
  | 'confirm-exit'
  | 'retry'
  | 'manual'
  | 'instant'
  | 'skip'
  | 'another'
  | 'cancel'
  | 'data-types'
  | 'new-institution'
  | 'open-oauth'
  | 'recaptcha'

export interface ActionProps extends ComponentProps<'button'> {
  readonly action?: ActionName
  readonly variant?: undefined | 'primary' | 'secondary' | 'quiet' | 'icon'
  /** Waiting for what it has started: it keeps its focus, says so, and does nothing more. */
  readonly pending?: boolean
  readonly asChild?: boolean
}

/** A button of the flow. Full width, always at the same place in a pane's `Actions`. */
export function Action({
  action,
  variant = 'secondary',
  pending = false,
  asChild,
  onClick,
  ...rest
}: ActionProps): ReactElement {
  const Button = asChild ? Slot.Root : 'button'
  return (
    <Button
      type="button"
      data-part="action"
      data-action={action}
      data-variant={variant}
      data-state={pending ? 'pending' : 'ready'}
      aria-disabled={pending || undefined}
      onClick={usePress(onClick, pending)}
      {...rest}
    />
  )
}

/** Submits the form around it. `data-action="continue"` unless told otherwise. */
export function SubmitAction({ pending = false, children, ...rest }: ActionProps): ReactElement {
  const messages = useMessages()
  return (
    <Action type="submit" action="continue" variant="primary" pending={pending} {...rest}>
      {pending ? messages.common.pending : children}
    </Action>
  )
}

/** Back one step; what that is, the machine decides. */
export function BackAction(): ReactElement {
  const send = useSend()
  const { back } = useMessages().common
  return (
    <Action
      action="back"
      variant="icon"
      aria-label={back}
      onClick={() => send({ type: 'back.pressed' })}
    >
      <Icon name="back" />
    </Action>
  )
}

/** The close button. It asks first from the credentials pane on (decision 6): the machine knows. */
export function ExitAction(): ReactElement {
  const send = useSend()
  const { close } = useMessages().common
  return (
    <Action
      action="exit"
      variant="icon"
      aria-label={close}
      onClick={() => send({ type: 'exit.requested' })}
    >
      <Icon name="close" />
    </Action>
  )
}

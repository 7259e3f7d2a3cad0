import type { LinkEvent } from '@linkflow/core'
import { Slot } from 'radix-ui'
import type { ComponentProps, ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { Icon } from './icon.tsx'
import { usePart } from './slot.tsx'
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
export function Action(props: ActionProps): ReactElement {
  return usePart('Action', OwnAction, props)
}

function OwnAction({
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

export interface SendActionProps extends ActionProps {
  /** What a press tells the machine. */
  readonly sends: LinkEvent
}

/** A button whose press is a fact, and nothing more. */
export function SendAction({ sends, ...rest }: SendActionProps): ReactElement {
  const send = useSend()
  return <Action onClick={() => send(sends)} {...rest} />
}

/** Back one step; what that is, the machine decides. */
export function BackAction(): ReactElement {
  return (
    <SendAction
      action="back"
      variant="icon"
      aria-label={useMessages().common.back}
      sends={{ type: 'back.pressed' }}
    >
      <Icon name="back" />
    </SendAction>
  )
}

/** The close button. It asks first from the credentials pane on (decision 6): the machine knows. */
export function ExitAction(): ReactElement {
  return (
    <SendAction
      action="exit"
      variant="icon"
      aria-label={useMessages().common.close}
      sends={{ type: 'exit.requested' }}
    >
      <Icon name="close" />
    </SendAction>
  )
}

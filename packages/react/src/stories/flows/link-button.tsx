import type { ReactElement } from 'react'
import { Action } from '../../parts/action.tsx'
import type { UseLinkOptions } from '../../use-link.ts'
import { useLink } from '../../use-link.ts'
import './link-button.css'

export interface LinkButtonProps extends UseLinkOptions {
  readonly children: string
}

/** The button that opens the flow: it waits until the token was checked, so that a click shows a pane at once. */
export function LinkButton({ children, ...options }: LinkButtonProps): ReactElement {
  const { open, ready } = useLink(options)
  return (
    <Action variant="primary" data-action="open-link" disabled={!ready} onClick={open}>
      {children}
    </Action>
  )
}

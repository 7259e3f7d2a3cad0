import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { LinkDialog } from './link-dialog.tsx'
import type { LinkAppearance } from './use-look.ts'
import type { LinkOptions } from './use-link-flow.ts'
import { useLinkFlow } from './use-link-flow.ts'

export interface LinkProps extends LinkOptions, LinkAppearance {
  /** Whether the dialog is wanted. Set to false it closes at once, as `exit({ force: true })` does. */
  readonly open: boolean
  /** The flow ended, with success or without. */
  readonly onOpenChange?: ((open: boolean) => void) | undefined
}

/** The flow in a modal dialog, for a host that holds `open` in its own state. Needs no provider. */
export function Link({ open, onOpenChange, ...options }: LinkProps): ReactNode {
  const { onSuccess, onExit } = options
  const flow = useLinkFlow({
    ...options,
    onSuccess: (public_token, metadata) => {
      onSuccess(public_token, metadata)
      onOpenChange?.(false)
    },
    onExit: (error, metadata) => {
      onExit?.(error, metadata)
      onOpenChange?.(false)
    },
  })
  const wanted = useRef(false)
  useEffect(() => {
    if (!flow) return
    if (open) flow.open()
    else if (wanted.current) flow.exit({ force: true })
    wanted.current = open
  }, [flow, open])
  return flow && <LinkDialog {...options} flow={flow} />
}

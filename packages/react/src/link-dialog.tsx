import type { LinkClient } from '@linkflow/core'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { useCallback, useLayoutEffect, useRef } from 'react'
import { LinkScope } from './link-scope.tsx'
import { LinkPanes } from './panes/pane-switch.tsx'
import type { LinkFlow } from './link-flow.ts'
import { isShown } from './link-flow.ts'
import { useBackGesture } from './use-back-gesture.ts'
import { useFlowState } from './use-link-flow.ts'
import type { LinkAppearance } from './use-look.ts'
import { useLook } from './use-look.ts'

export interface LinkDialogProps extends LinkAppearance {
  readonly flow: LinkFlow
  readonly client: LinkClient
}

/** The flow in a modal dialog: on a desktop a card, on a phone a sheet over the whole screen. */
export function LinkDialog({ flow, client, ...given }: LinkDialogProps): ReactNode {
  const look = useLook(flow, given)
  const shown = useFlowState(flow, isShown)
  const opener = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (shown) opener.current = document.activeElement
  }, [shown])
  const leave = useCallback(() => flow.exit(), [flow])
  useBackGesture(shown, leave)
  const close = (event: { preventDefault(): void }): void => {
    event.preventDefault()
    leave()
  }
  return (
    <Dialog.Root open={shown}>
      <Dialog.Portal>
        <div
          data-link-root=""
          data-link-modal=""
          data-color-scheme={look.colorScheme}
          className={given.className}
        >
          <Dialog.Overlay data-part="overlay" />
          <Dialog.Content
            data-part="dialog"
            aria-describedby={undefined}
            onEscapeKeyDown={(event) =>
              clearsSearch(event.target) ? event.preventDefault() : close(event)
            }
            onInteractOutside={close}
            onOpenAutoFocus={(event) => {
              // The pane's heading takes the focus itself.
              event.preventDefault()
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault()
              if (opener.current instanceof HTMLElement)
                opener.current.focus({ preventScroll: true })
            }}
          >
            <Dialog.Title data-part="dialog-title">{look.messages.dialogTitle}</Dialog.Title>
            <LinkScope {...look} flow={flow} client={client} slots={given.slots}>
              <LinkPanes />
            </LinkScope>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Escape belongs to a search field as long as there is something in it to clear. */
function clearsSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== ''
}

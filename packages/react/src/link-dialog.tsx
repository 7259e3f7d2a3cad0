import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { useCallback, useLayoutEffect, useRef } from 'react'
import type { LinkScopeProps } from './link-scope.tsx'
import { LinkScope } from './link-scope.tsx'
import { LinkPanes } from './panes/pane-switch.tsx'
import { isShown } from './link-flow.ts'
import { en } from './messages/en.ts'
import { useBackGesture } from './use-back-gesture.ts'
import { useFlowState } from './use-link-flow.ts'

/** The flow in a modal dialog: on a desktop a card, on a phone a sheet over the whole screen. */
export function LinkDialog(props: Omit<LinkScopeProps, 'children'>): ReactNode {
  const { flow, colorScheme = 'light', messages = en } = props
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
        <div data-link-root="" data-link-modal="" data-color-scheme={colorScheme}>
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
            <Dialog.Title data-part="dialog-title">{messages.dialogTitle}</Dialog.Title>
            <LinkScope {...props}>
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

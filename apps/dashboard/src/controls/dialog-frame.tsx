import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'

export interface DialogFrameProps {
  readonly title: string
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog with a title and a way out. */
export function DialogFrame({
  title,
  wide = false,
  onClose,
  children,
}: DialogFrameProps): ReactNode {
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="scrim" />
        <Dialog.Content className="dialog" data-wide={wide} aria-describedby={undefined}>
          <Dialog.Title className="dialog-title">{title}</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

import { AlertDialog } from 'radix-ui'
import type { ReactNode } from 'react'

export interface ConfirmDialogProps {
  readonly title: string
  readonly text: ReactNode
  /** What the two buttons say. */
  readonly keep: string
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something is gone for good. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { title, text, keep, confirm, onConfirm, onClose } = props
  return (
    <AlertDialog.Root open onOpenChange={(open) => open || onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="scrim" />
        <AlertDialog.Content className="dialog">
          <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="field-hint">{text}</AlertDialog.Description>
          <div className="dialog-actions">
            <AlertDialog.Cancel className="button">{keep}</AlertDialog.Cancel>
            <AlertDialog.Action className="button" data-variant="danger" onClick={onConfirm}>
              {confirm}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}

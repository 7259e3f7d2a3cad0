import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { useState } from 'react'

export interface NameDialogProps {
  readonly title: string
  readonly action: string
  readonly name: string
  /** Rejects with the reason in words. */
  readonly onName: (name: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Asks for a customization's name. */
export function NameDialog({ title, action, name, onName, onClose }: NameDialogProps): ReactNode {
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async (): Promise<void> => {
    try {
      await onName(typed.trim())
      onClose()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'That did not work. Please try again.')
    }
  }
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="scrim" />
        <Dialog.Content className="dialog" aria-describedby={undefined}>
          <Dialog.Title className="dialog-title">{title}</Dialog.Title>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              void submit()
            }}
          >
            <label className="field">
              <span className="field-label">Name</span>
              <input
                className="input"
                name="name"
                value={typed}
                maxLength={60}
                required
                autoComplete="off"
                onChange={(event) => setTyped(event.target.value)}
              />
            </label>
            <p className="field-hint">Link tokens choose it as link_customization_name.</p>
            {problem ? (
              <p className="problem" role="alert">
                {problem}
              </p>
            ) : null}
            <div className="dialog-actions">
              <Dialog.Close className="button">Cancel</Dialog.Close>
              <button type="submit" className="button" data-variant="primary">
                {action}
              </button>
            </div>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const PANE = '[data-pane="CREDENTIAL"]'

/** What a scenario types into the Credentials pane. */
export interface Credentials {
  readonly username: string
  readonly password: string
}

/**
 * Types into the open Credentials pane as a user would.
 * @returns False when that pane is not there.
 */
export function fillCredentials(credentials: Credentials): boolean {
  const fields = ['username', 'password'] as const
  const inputs = fields.map((name) =>
    document.querySelector<HTMLInputElement>(`${PANE} input[name="${name}"]`),
  )
  if (inputs.every((input) => input === null)) return false
  fields.forEach((name, index) => type(inputs[index] ?? null, credentials[name]))
  return true
}

/**
 * Fills the Credentials pane as soon as it appears, once.
 * @returns How to stop waiting.
 */
export function fillWhenShown(credentials: Credentials, onFilled: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!fillCredentials(credentials)) return
    observer.disconnect()
    onFilled()
  })
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-pane'],
  })
  return () => observer.disconnect()
}

function type(input: HTMLInputElement | null, value: string): void {
  if (!input) return
  // React overrides `value` on the element to notice its own writes; the prototype's setter goes past that.
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  setter?.call(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

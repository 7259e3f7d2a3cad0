import { Switch } from 'radix-ui'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { useField } from '../draft-context.ts'

/** On or off. */
export function SwitchField({
  path,
  label,
}: {
  readonly path: string
  readonly label: string
}): ReactNode {
  const id = useId()
  const { value, change, settle } = useField(path)
  return (
    <div className="field" data-inline="">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <Switch.Root
        id={id}
        className="switch"
        checked={value === true}
        onCheckedChange={(checked) => {
          change(checked)
          settle()
        }}
      >
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </div>
  )
}

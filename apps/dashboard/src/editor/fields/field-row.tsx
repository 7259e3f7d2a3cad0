import type { ReactNode } from 'react'

export interface FieldRowProps {
  readonly label: string
  readonly htmlFor?: string
  readonly hint?: ReactNode
  readonly problem?: string | null
  /** Of the problem, for the control's `aria-describedby`. */
  readonly problemId?: string
  readonly children: ReactNode
}

/** A label, its control, and what is to be said about it. */
export function FieldRow(props: FieldRowProps): ReactNode {
  const { label, htmlFor, hint, problem, problemId, children } = props
  return (
    <div className="field">
      {htmlFor ? (
        <label className="field-label" htmlFor={htmlFor}>
          {label}
        </label>
      ) : (
        <span className="field-label">{label}</span>
      )}
      {children}
      {problem ? (
        <p className="problem" id={problemId} role="alert">
          Expected {problem}. The preview keeps the last value.
        </p>
      ) : hint ? (
        <p className="field-hint">{hint}</p>
      ) : null}
    </div>
  )
}

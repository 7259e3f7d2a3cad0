import type { ReactElement, ReactNode } from 'react'

export interface WideTableProps {
  readonly label: string
  readonly columns: readonly string[]
  /** Rows. */
  readonly children: ReactNode
}

/** A table of the documentation that a phone scrolls sideways, by keyboard too. */
export function WideTable({ label, columns, children }: WideTableProps): ReactElement {
  return (
    <div className="docs-wide" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

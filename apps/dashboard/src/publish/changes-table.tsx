import type { Change } from '@linkflow/theme'
import type { ReactNode } from 'react'

/** What a draft changes, field by field. */
export function ChangesTable({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  if (changes.length === 0) return <p className="field-hint">Nothing differs.</p>
  return (
    <div className="changes-scroll" tabIndex={0} role="group" aria-label="Changes">
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Published</th>
            <th scope="col">Draft</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, before, after }) => (
            <tr key={path}>
              <th scope="row">{path.replaceAll('_', ' ').replaceAll('.', ' › ')}</th>
              <td data-side="before">
                <Value of={before} />
              </td>
              <td data-side="after">
                <Value of={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Value({ of }: { readonly of: unknown }): ReactNode {
  if (of === null) return <span className="own">the flow’s own</span>
  if (typeof of === 'string' && /^#[0-9a-f]{6}$/.test(of))
    return (
      <>
        {/* React sets it through the CSSOM; the line above has seen that it is a colour. */}
        <span className="dot" aria-hidden="true" style={{ background: of }} />
        {of}
      </>
    )
  if (typeof of === 'string') return of.startsWith('data:') ? 'a picture' : of
  return Array.isArray(of) ? of.join(', ') : JSON.stringify(of)
}

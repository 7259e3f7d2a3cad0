import { MAX_INSTITUTIONS } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { Segments } from '../../controls/segments.tsx'
import { SAMPLE_BANKS } from '../../preview/sample-data.ts'
import { useField } from '../draft-context.ts'
import { FieldRow } from './field-row.tsx'

/** The most used banks, or chosen ones in an order of one's own. */
export function InstitutionsField({ path }: { readonly path: string }): ReactNode {
  const { value, problem, change, settle } = useField(path)
  // The draft was parsed: it is "automatic" or a list of ids.
  const ids = Array.isArray(value) ? (value as readonly string[]) : null
  const set = (next: 'automatic' | readonly string[]): void => {
    change(next)
    settle()
  }
  return (
    <FieldRow
      label="Banks that are listed first"
      problem={problem}
      hint={ids ? `${ids.length} of at most ${MAX_INSTITUTIONS}` : 'The ones that are used most'}
    >
      <Segments
        label="Banks that are listed first"
        value={ids ? 'custom' : 'automatic'}
        options={{ automatic: 'Automatic', custom: 'My list' }}
        onChange={(next) =>
          set(
            next === 'automatic'
              ? 'automatic'
              : SAMPLE_BANKS.slice(0, 5).map(({ institution_id }) => institution_id),
          )
        }
      />
      {ids ? <InstitutionList ids={ids} set={set} change={change} /> : null}
    </FieldRow>
  )
}

interface InstitutionListProps {
  readonly ids: readonly string[]
  readonly set: (ids: readonly string[]) => void
  readonly change: (value: unknown) => void
}

function InstitutionList({ ids, set, change }: InstitutionListProps): ReactNode {
  const listId = useId()
  const [typed, setTyped] = useState('')
  const add = (): void => {
    const id = typed.trim()
    if (id === '') return
    change([...ids, id])
    setTyped('')
  }
  const move = (from: number, by: number): void => {
    const id = ids[from]
    if (id === undefined) return
    const others = ids.filter((_, index) => index !== from)
    set(others.toSpliced(from + by, 0, id))
  }
  return (
    <>
      <ol className="id-list">
        {ids.map((id, index) => (
          <li key={id}>
            <span className="id-name">{nameOf(id)}</span>
            <IconButton
              label={`Move ${nameOf(id)} up`}
              off={index === 0}
              onClick={() => move(index, -1)}
            >
              ↑
            </IconButton>
            <IconButton
              label={`Move ${nameOf(id)} down`}
              off={index === ids.length - 1}
              onClick={() => move(index, 1)}
            >
              ↓
            </IconButton>
            <IconButton
              label={`Remove ${nameOf(id)}`}
              off={ids.length === 1}
              onClick={() => set(ids.filter((other) => other !== id))}
            >
              ×
            </IconButton>
          </li>
        ))}
      </ol>
      <form
        className="id-add"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <input
          className="input"
          aria-label="Institution id to add"
          placeholder="ins_109508"
          list={listId}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <datalist id={listId}>
          {SAMPLE_BANKS.map(({ institution_id, name }) => (
            <option key={institution_id} value={institution_id}>
              {name}
            </option>
          ))}
        </datalist>
        <button type="submit" className="button">
          Add
        </button>
      </form>
    </>
  )
}

interface IconButtonProps {
  readonly label: string
  readonly off: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

function IconButton({ label, off, onClick, children }: IconButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      disabled={off}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

function nameOf(id: string): string {
  return SAMPLE_BANKS.find(({ institution_id }) => institution_id === id)?.name ?? id
}

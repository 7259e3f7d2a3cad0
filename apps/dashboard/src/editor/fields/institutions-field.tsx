import { MAX_INSTITUTIONS } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { Segments } from '../../controls/segments.tsx'
import type { Bank } from '../../library/banks.ts'
import { useBanks } from '../../library/banks.ts'
import { SAMPLE_BANKS } from '../../preview/sample-data.ts'
import { useField } from '../draft-context.ts'
import { BankSearch } from './bank-search.tsx'
import { FieldRow } from './field-row.tsx'
import { SortableList } from './sortable-list.tsx'

/** A list begins with a few, so that there is something to see. */
const FIRST = SAMPLE_BANKS.slice(0, 5).map(({ institution_id }) => institution_id)
const NONE: readonly string[] = []

/** The most used banks, or chosen ones in an order of one's own. */
export function InstitutionsField({ path }: { readonly path: string }): ReactNode {
  const { value, problem, change, settle } = useField(path)
  // The draft was parsed: it is "automatic" or a list of ids.
  const ids = Array.isArray(value) ? (value as readonly string[]) : null
  const banks = useBanks(ids ?? NONE)
  const set = (next: 'automatic' | readonly string[]): void => {
    change(next)
    settle()
  }
  return (
    <FieldRow
      label="Banks that are listed first"
      problem={problem}
      hint={
        ids
          ? `${ids.length} of at most ${MAX_INSTITUTIONS}. Searching finds every bank all the same.`
          : 'The ones that are used most'
      }
    >
      <Segments
        label="Banks that are listed first"
        value={ids ? 'custom' : 'automatic'}
        options={{ automatic: 'Automatic', custom: 'My list' }}
        onChange={(next) => set(next === 'automatic' ? next : FIRST)}
      />
      {ids ? (
        <>
          <SortableList
            label="Banks that are listed first, in order"
            items={ids.map((id) => ({ id, name: nameOf(id, banks) }))}
            onOrder={set}
            onRemove={(id) => set(ids.filter((other) => other !== id))}
          />
          {/* One too many is refused by the draft, which says so. */}
          <BankSearch chosen={ids} onChoose={(id) => set([...ids, id])} />
        </>
      ) : null}
    </FieldRow>
  )
}

function nameOf(id: string, banks: readonly Bank[]): string {
  return banks.find(({ institution_id }) => institution_id === id)?.name ?? id
}

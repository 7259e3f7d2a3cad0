import { useQueryClient } from '@tanstack/react-query'
import { changesBetween, contrastProblems, DEFAULT_CUSTOMIZATION } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { publishCustomization } from '../api/customizations.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { useDraftState, useDraftStore } from '../editor/draft-context.ts'
import { ContrastProblems } from '../editor/sections/contrast.tsx'
import { customizationsQuery } from '../library/queries.ts'
import { ChangesTable } from './changes-table.tsx'
import { useDemoAddress } from './demo-address.ts'

/** What would be published, what stands in its way, and the button. */
export function PublishDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const store = useDraftStore()
  const queries = useQueryClient()
  const { history, published, saving, id, name } = useDraftState((state) => state)
  const [outcome, setOutcome] = useState<'asking' | 'sending' | 'done' | { problem: string }>(
    'asking',
  )
  if (outcome === 'done') return <Published name={name} onClose={onClose} />
  const problems = contrastProblems(history.draft)
  const changes = changesBetween(published?.customization ?? DEFAULT_CUSTOMIZATION, history.draft)
  const publish = async (): Promise<void> => {
    setOutcome('sending')
    try {
      store.confirm(await publishCustomization(id, store.getState().revision))
      await queries.invalidateQueries(customizationsQuery)
      setOutcome('done')
    } catch (error) {
      setOutcome({ problem: error instanceof Error ? error.message : 'Please try again.' })
    }
  }
  const ready = problems.length === 0 && saving.is === 'saved' && outcome !== 'sending'
  return (
    <DialogFrame title={`Publish ${name}`} wide onClose={onClose}>
      <p className="field-hint">
        {published
          ? 'New sessions will show the draft. This is what it changes:'
          : 'Nothing is published yet. This is how the draft differs from the flow’s own look:'}
      </p>
      <ChangesTable changes={changes} />
      {problems.length > 0 ? (
        <>
          <h3 className="dialog-subtitle">Not readable enough to publish</h3>
          <ContrastProblems problems={problems} />
        </>
      ) : null}
      {typeof outcome === 'object' ? (
        <p className="problem" role="alert">
          {outcome.problem}
        </p>
      ) : null}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          Not now
        </button>
        <button
          type="button"
          className="button"
          data-variant="primary"
          disabled={!ready}
          onClick={() => void publish()}
        >
          {saving.is === 'saved' ? 'Publish' : 'Saving the draft…'}
        </button>
      </div>
    </DialogFrame>
  )
}

function Published({
  name,
  onClose,
}: {
  readonly name: string
  readonly onClose: () => void
}): ReactNode {
  const demo = useDemoAddress()
  return (
    <DialogFrame title={`${name} is published`} onClose={onClose}>
      <p className="field-hint">
        Sessions that start from now on show it
        {name === 'default' ? (
          '.'
        ) : (
          <>, where the link token has link_customization_name “{name}”.</>
        )}
      </p>
      <div className="dialog-actions">
        {demo ? (
          <a className="button" href={demo} target="_blank" rel="noreferrer">
            View in the demo
          </a>
        ) : null}
        <button type="button" className="button" data-variant="primary" onClick={onClose}>
          Done
        </button>
      </div>
    </DialogFrame>
  )
}

import type { ReactElement } from 'react'
import { useEffect } from 'react'
import { LinkScope } from '../link-scope.tsx'
import { LinkPanes } from '../panes/pane-switch.tsx'
import { useFlowState } from '../use-link-flow.ts'
import { EndedNote } from './ended-note.tsx'
import type { Backstage } from './scenario-backstage.ts'
import { useStoryLook } from './toolbar/story-look.tsx'

/** A flow in its frame, and a note once it has ended. */
export function ScenarioStage({ flow, client, endedWith }: Backstage): ReactElement {
  const { messages } = useStoryLook()
  const { pane } = useFlowState(flow, (state) => state)
  useEffect(() => flow.open(), [flow])
  const error = pane === 'closed' ? endedWith() : null
  if (error) return <EndedNote code={error.error_code} />
  return (
    <LinkScope flow={flow} client={client} messages={messages}>
      <LinkPanes autoFocus={false} />
    </LinkScope>
  )
}

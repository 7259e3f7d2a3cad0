import type { LinkState } from '@linkflow/core'
import type { LinkFlow } from '@linkflow/react'
import { en, LinkPanes, LinkScope } from '@linkflow/react'
import type { Customization } from '@linkflow/theme'
import { messageOverrides, overrideMessages } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { createSampleClient } from './sample-client.ts'
import type { Wording } from './sample-data.ts'
import { banksOf, clientNameOf } from './sample-data.ts'
import type { Scene } from './scenes.ts'

export interface StillProps {
  readonly scene: Scene
  readonly draft: Customization
  readonly wording: Wording
}

/** The real panes, held still in one state. Colours and sizes come from the style sheet: they render nothing here. */
export function Still({ scene, draft, wording }: StillProps): ReactNode {
  const { institutions } = draft.institution_select
  const flow = useMemo(() => stillFlow(scene.state(draft, wording)), [scene, draft, wording])
  const client = useMemo(
    () => createSampleClient(banksOf(institutions), scene.banks),
    [institutions, scene],
  )
  const messages = useMemo(
    () => overrideMessages(en, messageOverrides(draft, clientNameOf(wording))),
    [draft, wording],
  )
  return (
    <LinkScope
      key={`${scene.id} ${wording} ${String(institutions)}`}
      flow={flow}
      client={client}
      messages={messages}
    >
      <LinkPanes autoFocus={false} />
    </LinkScope>
  )
}

function stillFlow(state: LinkState): LinkFlow {
  const nothing = (): void => undefined
  return {
    store: {
      getState: () => state,
      getInitialState: () => state,
      subscribe: () => nothing,
      send: nothing,
    },
    open: nothing,
    exit: nothing,
    destroy: nothing,
  }
}

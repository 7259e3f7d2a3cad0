import type { Institution, LinkState } from '@linkflow/core'
import type { LinkFlow, Messages } from '@linkflow/react'
import { LinkPanes, LinkScope } from '@linkflow/react'
import type { Customization } from '@linkflow/theme'
import { LANGUAGES, messageOverrides, overrideMessages } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { createSampleClient } from './sample-client.ts'
import type { Wording } from './sample-data.ts'
import { clientNameOf, flowOf } from './sample-data.ts'
import type { Shot } from './scene.ts'

export interface StillProps {
  readonly shot: Shot
  readonly look: PreviewLook
}

/** What all pictures of the preview have in common. */
export interface PreviewLook {
  readonly draft: Customization
  readonly wording: Wording
  readonly language: string
  /** The catalogue of that language. */
  readonly catalogue: Messages
  readonly banks: readonly Institution[]
}

/** The real panes, held still in one state. Colours and sizes come from the style sheet: they render nothing here. */
export function Still({ shot, look }: StillProps): ReactNode {
  const { draft, wording, language, catalogue, banks } = look
  const flow = useMemo(
    () => stillFlow(shot.stateOf(flowOf(draft, wording, language))),
    [shot, draft, wording, language],
  )
  const client = useMemo(() => createSampleClient(banks, shot.banks), [banks, shot])
  const messages = useMemo(
    () =>
      overrideMessages(
        catalogue,
        messageOverrides(inLanguage(draft, language), clientNameOf(wording)),
      ),
    [catalogue, draft, wording, language],
  )
  const names = banks.map(({ name }) => name).join()
  return (
    <LinkScope
      key={`${wording} ${names}`}
      flow={flow}
      client={client}
      messages={messages}
      brand={draft.consent}
    >
      <LinkPanes autoFocus={false} />
    </LinkScope>
  )
}

/** The button's words are of the language that is shown; where they have none, the catalogue's are. */
function inLanguage(draft: Customization, shown: string): Customization {
  const language = LANGUAGES.find((one) => one === shown)
  if (language) return { ...draft, language }
  return { ...draft, consent: { ...draft.consent, button: 'continue' } }
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

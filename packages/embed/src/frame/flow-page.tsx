import type { Institution, LinkClient } from '@linkflow/core'
import type { LinkFlow } from '@linkflow/react'
import { LinkPanes, LinkScope, useFlowState, useLook } from '@linkflow/react'
import { InstitutionTiles } from '@linkflow/react/embedded'
import type { ReactNode } from 'react'
import { useEffect, useMemo } from 'react'
import { FocusLoop } from './focus-loop.tsx'
import { foreseenStore } from './foreseen-store.ts'

export interface FlowPageProps {
  readonly flow: LinkFlow
  readonly client: LinkClient
  /** Of embedded search: a bank was chosen, or the way to the full list. */
  readonly onChoose?: ((institution?: Institution) => void) | undefined
}

/** The whole page: the flow's dialog over the host's page, drawn before it is shown; or what embedded search shows. */
export function FlowPage({ flow, client, onChoose }: FlowPageProps): ReactNode {
  const opened = useFlowState(
    flow,
    ({ pane, data }) => pane !== 'closed' && (pane !== 'created' || data.opening !== null),
  )
  return !opened && onChoose ? (
    <EmbeddedPage flow={flow} client={client} onChoose={onChoose} />
  ) : (
    <FlowDialog flow={flow} client={client} opened={opened} />
  )
}

function EmbeddedPage({ flow, client, onChoose }: Required<FlowPageProps>): ReactNode {
  const { colorScheme, messages } = useLook(flow, {})
  return (
    <div data-link-root="" data-color-scheme={colorScheme}>
      <InstitutionTiles
        flow={flow}
        client={client}
        messages={messages}
        onChoose={(institution) => onChoose?.(institution)}
      />
    </div>
  )
}

interface FlowDialogProps {
  readonly flow: LinkFlow
  readonly client: LinkClient
  readonly opened: boolean
}

function FlowDialog({ flow, client, opened }: FlowDialogProps): ReactNode {
  const look = useLook(flow, {})
  const drawn = useMemo(() => ({ ...flow, store: foreseenStore(flow.store) }), [flow])
  useEffect(() => {
    if (opened) document.querySelector<HTMLElement>('[data-part="title"]')?.focus()
  }, [opened])
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) flow.exit()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [flow])
  return (
    <div data-link-root="" data-link-modal="" data-color-scheme={look.colorScheme}>
      <div data-part="overlay" aria-hidden="true" onClick={() => flow.exit()} />
      <FocusLoop>
        <div
          data-part="dialog"
          role="dialog"
          aria-modal="true"
          aria-label={look.messages.dialogTitle}
        >
          <LinkScope {...look} flow={drawn} client={client}>
            <LinkPanes autoFocus={false} />
          </LinkScope>
        </div>
      </FocusLoop>
    </div>
  )
}

import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { LinkScope } from './link-scope.tsx'
import { LinkPanes } from './panes/pane-switch.tsx'
import type { LinkOptions } from './use-link-flow.ts'
import { useFlowState, useLinkFlow } from './use-link-flow.ts'
import type { LinkAppearance } from './use-look.ts'
import { useLook } from './use-look.ts'

export interface LinkInlineProps extends LinkOptions, LinkAppearance {
  readonly className?: string | undefined
}

/** The flow in the page itself: it opens as soon as it is there, and leaves its place empty when it has ended. */
export function LinkInline(props: LinkInlineProps): ReactNode {
  const { className, client } = props
  const flow = useLinkFlow(props)
  const { colorScheme, messages, loading } = useLook(flow, props)
  useEffect(() => flow?.open(), [flow])
  const closed = useFlowState(flow, ({ pane }) => pane === 'closed')
  return (
    flow &&
    !closed && (
      <div data-link-root="" data-color-scheme={colorScheme} className={className}>
        <LinkScope flow={flow} client={client} messages={messages}>
          {loading ? null : <LinkPanes />}
        </LinkScope>
      </div>
    )
  )
}

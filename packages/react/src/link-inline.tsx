import type { ReactNode } from 'react'
import { useEffect } from 'react'
import type { LinkAppearance } from './link-scope.tsx'
import { LinkScope } from './link-scope.tsx'
import { LinkPanes } from './panes/pane-switch.tsx'
import type { LinkOptions } from './use-link-flow.ts'
import { useFlowState, useLinkFlow } from './use-link-flow.ts'

export interface LinkInlineProps extends LinkOptions, LinkAppearance {
  readonly className?: string | undefined
}

/** The flow in the page itself: it opens as soon as it is there, and leaves its place empty when it has ended. */
export function LinkInline(props: LinkInlineProps): ReactNode {
  const { className, colorScheme = 'light', messages, client } = props
  const flow = useLinkFlow(props)
  useEffect(() => flow?.open(), [flow])
  const closed = useFlowState(flow, ({ pane }) => pane === 'closed')
  return (
    flow &&
    !closed && (
      <div data-link-root="" data-color-scheme={colorScheme} className={className}>
        <LinkScope flow={flow} client={client} messages={messages}>
          <LinkPanes />
        </LinkScope>
      </div>
    )
  )
}

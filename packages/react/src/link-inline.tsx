import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { isShown } from './link-flow.ts'
import { LinkScope } from './link-scope.tsx'
import { LinkPanes } from './panes/pane-switch.tsx'
import type { LinkOptions } from './use-link-flow.ts'
import { useFlowState, useLinkFlow } from './use-link-flow.ts'
import type { LinkAppearance } from './use-look.ts'
import { useLook } from './use-look.ts'

export interface LinkInlineProps extends LinkOptions, LinkAppearance {}

/** The flow in the page itself: it opens as soon as it is there, and leaves its place empty when it has ended. */
export function LinkInline(props: LinkInlineProps): ReactNode {
  const { client, className, slots } = props
  const flow = useLinkFlow(props)
  const look = useLook(flow, props)
  useEffect(() => flow?.open(), [flow])
  const shown = useFlowState(flow, isShown)
  return (
    flow &&
    shown && (
      <div data-link-root="" data-color-scheme={look.colorScheme} className={className}>
        <LinkScope {...look} flow={flow} client={client} slots={slots}>
          <LinkPanes />
        </LinkScope>
      </div>
    )
  )
}

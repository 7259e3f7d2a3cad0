import type { LinkState, Send } from '@linkflow/core'
import { QueryClient } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import { useState } from 'react'
import type { LinkContextValue } from '../context.tsx'
import { LinkContextProvider } from '../context.tsx'
import { en } from '../messages/en.ts'
import type { Messages } from '../messages/messages.ts'
import { LinkPanes } from '../panes/pane-switch.tsx'
import type { Directory } from './static-client.ts'
import { createStaticClient } from './static-client.ts'

export interface StoryFrameProps {
  readonly state: LinkState
  readonly directory?: Directory
  readonly messages?: Messages
  readonly send?: Send
  /** Instead of the whole frame: a part, or one pane alone. */
  readonly children?: ReactNode
}

/** The flow, held still in one state. */
export function StoryFrame({
  state,
  directory,
  messages = en,
  send = () => undefined,
  children = <LinkPanes autoFocus={false} />,
}: StoryFrameProps): ReactElement {
  const [value] = useState<LinkContextValue>(() => ({
    store: {
      getState: () => state,
      getInitialState: () => state,
      subscribe: () => () => undefined,
      send,
    },
    client: createStaticClient(directory),
    queries: new QueryClient(),
    messages,
  }))
  return <LinkContextProvider value={value}>{children}</LinkContextProvider>
}

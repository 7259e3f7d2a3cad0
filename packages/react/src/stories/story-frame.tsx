import type { LinkState, Send } from '@linkflow/core'
import { QueryClient } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import { useMemo, useState } from 'react'
import type { LinkContextValue } from '../context.tsx'
import { LinkContextProvider } from '../context.tsx'
import type { Messages } from '../messages/messages.ts'
import { LinkPanes } from '../panes/pane-switch.tsx'
import type { Directory } from './static-client.ts'
import { createStaticClient } from './static-client.ts'
import { useStoryLook } from './toolbar/story-look.tsx'

export interface StoryFrameProps {
  readonly state: LinkState
  readonly directory?: Directory
  /** @default the language of the toolbar */
  readonly messages?: Messages
  readonly send?: Send
  /** Instead of the whole frame: a part, or one pane alone. */
  readonly children?: ReactNode
}

/** The flow, held still in one state. */
export function StoryFrame({
  state,
  directory,
  messages,
  send = ignore,
  children = <LinkPanes autoFocus={false} />,
}: StoryFrameProps): ReactElement {
  const look = useStoryLook()
  const [queries] = useState(() => new QueryClient())
  const value = useMemo<LinkContextValue>(
    () => ({
      store: {
        getState: () => state,
        getInitialState: () => state,
        subscribe: () => () => undefined,
        send,
      },
      client: createStaticClient(directory),
      queries,
      messages: messages ?? look.messages,
    }),
    [state, directory, messages, send, queries, look.messages],
  )
  return <LinkContextProvider value={value}>{children}</LinkContextProvider>
}

const ignore: Send = () => undefined

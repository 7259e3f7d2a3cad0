import type { LinkSession, LinkState } from '@linkflow/core'
import { useEffect, useState } from 'react'
import type { ColorScheme } from './customized.ts'
import type { LinkFlow } from './link-flow.ts'
import { en } from './messages/en.ts'
import { loadMessages } from './messages/load-messages.ts'
import type { Messages } from './messages/messages.ts'
import { useFlowState } from './use-link-flow.ts'

/** How a flow looks and speaks. What the host gives wins over what the session asks for. */
export interface LinkAppearance {
  /** @default that of the link token, then of the customization, then 'light' */
  readonly colorScheme?: ColorScheme | undefined
  /** @default the catalogue of the link token's language */
  readonly messages?: Messages | undefined
}

export interface Look {
  readonly colorScheme: ColorScheme
  readonly messages: Messages
  /** The catalogue or the customization of the session is still on its way: draw no pane yet. */
  readonly loading: boolean
}

interface Loaded {
  readonly session: LinkSession
  readonly messages: Messages
  readonly colorScheme: ColorScheme | null
}

const SCHEMES = { LIGHT: 'light', DARK: 'dark', SYSTEM: 'system' } as const

/** What the session says about look and language, loaded as soon as it is known: usually before the flow opens. */
export function useLook(flow: LinkFlow | null, given: LinkAppearance): Look {
  const session = useFlowState(flow, sessionOf)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    if (!session || isPlain(session)) return
    let wanted = true
    const settle = (look: Loaded): void => {
      if (wanted) setLoaded(look)
    }
    // A part that cannot be loaded leaves the flow as it is by itself, and usable.
    load(session).then(settle, () => settle({ session, messages: en, colorScheme: null }))
    return () => {
      wanted = false
    }
  }, [session])
  const current = loaded && loaded.session === session ? loaded : null
  const mode = session?.appearance_mode
  return {
    colorScheme: given.colorScheme ?? (mode ? SCHEMES[mode] : (current?.colorScheme ?? 'light')),
    messages: given.messages ?? current?.messages ?? en,
    loading: session !== null && !isPlain(session) && !current,
  }
}

/** English, and nothing published: there is nothing to load. */
function isPlain({ language, customization }: LinkSession): boolean {
  return language === 'en' && customization === null
}

function sessionOf({ pane, flow, data }: LinkState): LinkSession | null {
  if (flow) return flow.session
  return pane === 'created' && data.start?.kind === 'started' ? data.start.session : null
}

async function load(session: LinkSession): Promise<Loaded> {
  const catalogue = await loadMessages(session.language)
  if (session.customization === null) return { session, messages: catalogue, colorScheme: null }
  const { customized } = await import('./customized.ts')
  const own = { messages: catalogue, colorScheme: null }
  return { session, ...(customized(session, catalogue) ?? own) }
}

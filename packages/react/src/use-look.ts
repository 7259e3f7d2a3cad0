import type { LinkSession, LinkState } from '@linkflow/core'
import type { WrittenCustomization } from '@linkflow/theme'
import { useEffect, useLayoutEffect, useState } from 'react'
import type { Brand, ColorScheme, Customized } from './customized.ts'
import type { LinkFlow } from './link-flow.ts'
import { en } from './messages/en.ts'
import { loadMessages } from './messages/load-messages.ts'
import type { Messages } from './messages/messages.ts'
import type { Slots } from './parts/slot.tsx'
import { useFlowState } from './use-link-flow.ts'

/** How a flow looks and speaks. What the host gives wins over what the session asks for. */
export interface LinkAppearance {
  /** @default that of the link token, then of the customization, then 'light' */
  readonly colorScheme?: ColorScheme | undefined
  /** @default the catalogue of the link token's language, with the customization's sentences in it */
  readonly messages?: Messages | undefined
  /** A customization file, whole or in part; one that cannot be read is not used. @default the published one that the link token names */
  readonly customization?: WrittenCustomization | undefined
  /** The look alone, such as a preset's: in the place of the customization's `appearance`. */
  readonly theme?: WrittenCustomization['appearance']
  /** Components of yours in the place of ours. */
  readonly slots?: Slots | undefined
  /** Of the flow's root element. */
  readonly className?: string | undefined
}

export interface Look {
  readonly colorScheme: ColorScheme
  readonly messages: Messages
  /** How the app shows itself; `null` where nobody has said. */
  readonly brand: Brand | null
  /** The catalogue or the customization is still on its way: draw no pane yet. */
  readonly loading: boolean
}

interface Loaded extends Partial<Pick<Customized, 'apply' | 'brand' | 'colorScheme'>> {
  readonly session: LinkSession
  readonly messages: Messages
}

const SCHEMES = { LIGHT: 'light', DARK: 'dark', SYSTEM: 'system' } as const

/** What the host and the session say about look and language, loaded as soon as the session is known: usually before the flow opens. */
export function useLook(flow: LinkFlow | null, given: LinkAppearance): Look {
  const session = useFlowState(flow, sessionOf)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  // As text: a host may well write its customization anew with each render.
  const written = JSON.stringify(customizationOf(session, given))
  // English, and nothing customized: there is nothing to load.
  const plain = !session || (session.language === 'en' && written === 'null')
  useEffect(() => {
    if (plain) return
    let wanted = true
    const settle = (look: Loaded): void => {
      if (wanted) setLoaded(look)
    }
    // A part that cannot be loaded leaves the flow as it is by itself, and usable.
    load(session, written).then(settle, () => settle({ session, messages: en }))
    return () => {
      wanted = false
    }
  }, [plain, session, written])
  // A host that changes its mind sees the look before until the next is there.
  const current = !plain && loaded?.session === session ? loaded : null
  const apply = current?.apply
  useLayoutEffect(() => apply?.(), [apply])
  const mode = session?.appearance_mode
  return {
    colorScheme: given.colorScheme ?? (mode ? SCHEMES[mode] : (current?.colorScheme ?? 'light')),
    messages: given.messages ?? current?.messages ?? en,
    brand: current?.brand ?? null,
    loading: !plain && !current,
  }
}

function customizationOf(session: LinkSession | null, { customization, theme }: LinkAppearance) {
  const written = customization ?? session?.customization ?? null
  return theme ? { version: 1, ...written, appearance: theme } : written
}

function sessionOf({ pane, flow, data }: LinkState): LinkSession | null {
  if (flow) return flow.session
  return pane === 'created' && data.start?.kind === 'started' ? data.start.session : null
}

async function load(session: LinkSession, written: string): Promise<Loaded> {
  const messages = await loadMessages(session.language)
  if (written === 'null') return { session, messages }
  const { customized } = await import('./customized.ts')
  return { session, messages, ...customized(JSON.parse(written), messages, session.client_name) }
}

import type { LinkSession } from '@linkflow/core'
import { applyTheme, messageOverrides, overrideMessages, parseCustomization } from '@linkflow/theme'
import type { Messages } from './messages/messages.ts'

export type ColorScheme = 'light' | 'dark' | 'system'

/** A published customization, applied: its colours and shapes to the document, its sentences to the catalogue. */
export interface Customized {
  readonly messages: Messages
  readonly colorScheme: ColorScheme
}

/** `null` when the session has none, or one that cannot be read: the flow then looks and speaks as it does by itself. */
export function customized(session: LinkSession, messages: Messages): Customized | null {
  const parsed = parseCustomization(session.customization)
  if (!parsed.ok) return null
  applyTheme(document, parsed.value)
  return {
    messages: overrideMessages(messages, messageOverrides(parsed.value, session.client_name)),
    colorScheme: parsed.value.appearance.color_scheme,
  }
}

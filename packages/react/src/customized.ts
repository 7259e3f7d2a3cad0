import type { ConsentOptions } from '@linkflow/theme'
import { holdTheme, messageOverrides, overrideMessages, parseCustomization } from '@linkflow/theme'
import type { Messages } from './messages/messages.ts'

export type ColorScheme = 'light' | 'dark' | 'system'

/** How the app shows itself on the consent pane. A logo has been parsed: an https address, or a small PNG picture. */
export type Brand = Pick<ConsentOptions, 'logo' | 'co_branded'>

/** A customization that was read: its sentences in the catalogue, its colours and shapes ready to be applied. */
export interface Customized {
  readonly messages: Messages
  readonly colorScheme: ColorScheme
  readonly brand: Brand
  /** Shows its colours and shapes in the document. Returns the way to let go of them. */
  readonly apply: () => () => void
}

/** `null` for one that cannot be read: the flow then looks and speaks as it does by itself. The console says why. */
export function customized(
  written: unknown,
  messages: Messages,
  clientName: string,
): Customized | null {
  const parsed = parseCustomization(written)
  if (!parsed.ok) {
    console.error('linkflow: the customization cannot be read, so it is not used.', parsed.problems)
    return null
  }
  const { value } = parsed
  return {
    messages: overrideMessages(messages, messageOverrides(value, clientName)),
    colorScheme: value.appearance.color_scheme,
    brand: value.consent,
    apply: () => holdTheme(document, value),
  }
}

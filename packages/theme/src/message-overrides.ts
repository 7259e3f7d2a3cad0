import { consentButtonText } from './consent-button.ts'
import type { Customization } from './customization.ts'
import { fillText } from './plain-text.ts'

/**
 * What a customization says instead of the flow's own sentences, in the shape of the panes' message catalogue.
 * Texts only: whoever draws them treats them as text.
 */
export interface MessageOverrides {
  readonly consent: {
    readonly title?: () => string
    readonly submit?: string
  }
  readonly institutions: {
    readonly title?: string
    readonly placeholder?: string
    readonly none?: () => string
    readonly noneText?: string
    readonly exit?: string
  }
  readonly connected: {
    readonly title?: string
    readonly text?: () => string
    readonly submit?: string
    readonly reconnectedTitle?: string
    readonly reconnectedText?: () => string
    readonly reconnectedSubmit?: string
  }
}

/** @param clientName Stands where a text says `<CLIENT>` (link-contract M 91). */
export function messageOverrides(
  customization: Customization,
  clientName: string,
): MessageOverrides {
  const { consent, institution_select, institution_search, connected, reconnected } = customization
  const filled = (text: string | null): string | null =>
    text === null ? null : fillText(text, clientName)
  const said = (text: string | null): (() => string) | null => {
    const words = filled(text)
    return words === null ? null : () => words
  }
  return {
    consent: given({
      title: said(consent.title),
      submit: consentButtonText(consent.button, customization.language),
    }),
    institutions: given({
      title: filled(institution_select.title),
      placeholder: filled(institution_search.prompt),
      none: said(institution_search.no_results_title),
      noneText: filled(institution_search.no_results_text),
      exit: filled(institution_search.exit_button),
    }),
    connected: given({
      title: filled(connected.title),
      text: said(connected.text),
      submit: filled(connected.button),
      reconnectedTitle: filled(reconnected.title),
      reconnectedText: said(reconnected.text),
      reconnectedSubmit: filled(reconnected.button),
    }),
  }
}

/** The parts of a message catalogue that can be overridden. */
interface Overridable {
  readonly consent: object
  readonly institutions: object
  readonly connected: object
}

/** The same catalogue, with the customization's sentences in it. */
export function overrideMessages<M extends Overridable>(
  messages: M,
  overrides: MessageOverrides,
): M {
  return {
    ...messages,
    consent: { ...messages.consent, ...overrides.consent },
    institutions: { ...messages.institutions, ...overrides.institutions },
    connected: { ...messages.connected, ...overrides.connected },
  }
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], null> }

/** The entries that are not null. */
function given<T extends object>(entries: T): Given<T> {
  // Only entries that are null were left out.
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== null),
  ) as Given<T>
}

import type { MfaDevice } from '@linkflow/core'
import type { ErrorKind } from './error-kind.ts'

/** A headline, what it means, and what to do now. */
export interface ErrorText {
  readonly title: string
  readonly text: string
  readonly step: string
}

/** Whom the sentences of an error speak about. */
export interface ErrorSubject {
  readonly clientName: string
  /** The bank's name, or the catalogue's word for "your bank" when none was chosen. */
  readonly bank: string
}

/** The products that the Consent pane can put in words; others are covered by `consent.basics`. */
export type ProductName =
  | 'assets'
  | 'auth'
  | 'identity'
  | 'income'
  | 'investments'
  | 'liabilities'
  | 'transactions'

/**
 * Every sentence of the panes, in one language. Functions take what varies and own the grammar: plural and list
 * rules come from `Intl`. Complete by type: a language that lacks a sentence does not compile.
 */
export interface Messages {
  /** BCP 47; formats numbers and money, and is the `lang` of the flow. */
  readonly language: string
  /** The accessible name of the whole flow, known before the session is. */
  readonly dialogTitle: string
  readonly common: {
    readonly back: string
    readonly close: string
    readonly continue: string
    readonly retry: string
    readonly anotherBank: string
    readonly yourBank: string
    readonly opensNewTab: string
    readonly pending: string
  }
  readonly footer: {
    readonly consent: string
    readonly search: string
    readonly secrets: string
    readonly accounts: (clientName: string) => string
    readonly connected: string
  }
  readonly consent: {
    readonly title: (clientName: string) => string
    readonly text: string
    readonly sees: (clientName: string) => string
    readonly basics: string
    readonly products: Readonly<Record<ProductName, string>>
    readonly control: string
    readonly controlText: string
    readonly secure: string
    readonly secureText: string
    readonly agree: (clientName: string) => string
    readonly submit: string
  }
  readonly institutions: {
    readonly title: string
    readonly search: string
    readonly placeholder: string
    readonly clear: string
    readonly popular: string
    readonly results: string
    readonly list: string
    readonly loading: string
    readonly count: (total: number) => string
    readonly none: (query: string) => string
    readonly noneAtAll: string
    readonly noneText: string
    readonly exit: string
    readonly failed: string
    readonly failedText: string
    readonly downTitle: (bank: string) => string
    readonly downText: string
    readonly unsupportedTitle: (bank: string) => string
    readonly unsupportedText: (clientName: string) => string
    readonly degraded: string
    readonly down: string
  }
  readonly credentials: {
    readonly title: (bank: string) => string
    readonly reconnectTitle: (bank: string) => string
    readonly text: (clientName: string) => string
    readonly show: (field: string) => string
    readonly hide: (field: string) => string
    readonly capsLock: string
    readonly submit: string
    readonly wrong: string
    readonly otherUsername: string
    readonly degraded: (bank: string) => string
  }
  readonly field: {
    readonly empty: (label: string) => string
    readonly tooLong: (limit: number) => string
    readonly choose: string
  }
  readonly mfa: {
    readonly deviceTitle: string
    readonly deviceText: (bank: string) => string
    readonly deviceSubmit: string
    readonly devices: string
    readonly device: Readonly<Record<MfaDevice['type'], string>>
    readonly codeTitle: string
    readonly code: string
    readonly codeHint: string
    /** What a missing answer is called: "Enter your …". */
    readonly answer: string
    readonly questionsTitle: string
    readonly questionsText: (bank: string) => string
    readonly round: (round: number, rounds: number) => string
    readonly submit: string
    readonly wrong: string
  }
  readonly loading: {
    readonly credentials: (bank: string) => string
    readonly mfa: (bank: string) => string
    readonly accounts: (clientName: string) => string
    readonly text: string
    readonly slow: string
  }
  readonly accounts: {
    readonly title: string
    readonly titleOne: string
    readonly text: (clientName: string) => string
    readonly list: string
    readonly all: string
    readonly clear: string
    readonly endingIn: (mask: string) => string
    readonly kind: (type: string, subtype: string | null) => string
    readonly submit: (count: number) => string
    readonly none: string
    readonly invalid: string
  }
  readonly connected: {
    readonly title: string
    readonly reconnectedTitle: string
    readonly text: (bank: string, clientName: string) => string
    readonly reconnectedText: (bank: string, clientName: string) => string
    readonly shared: (count: number) => string
    readonly submit: string
  }
  readonly errors: Readonly<Record<ErrorKind, (subject: ErrorSubject) => ErrorText>>
  readonly error: {
    readonly visit: (host: string) => string
    readonly signInAgain: string
    readonly reference: string
  }
  /** A step that the panes cannot show yet. */
  readonly unavailable: { readonly title: string; readonly text: string }
  readonly exit: {
    readonly title: string
    readonly text: (bank: string, clientName: string) => string
    readonly reconnectText: (bank: string) => string
    readonly stay: string
    readonly leave: string
  }
}

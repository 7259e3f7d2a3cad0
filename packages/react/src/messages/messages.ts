import type { MfaDevice, VerificationStatus } from '@linkflow/core'
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
  /** Embedded search: a few banks in the host's page. */
  readonly embedded: { readonly label: string; readonly search: string }
  readonly common: {
    readonly back: string
    readonly close: string
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
    readonly oauth: string
    readonly accounts: (clientName: string) => string
    readonly connected: string
  }
  readonly consent: {
    readonly title: (clientName: string) => string
    readonly text: string
    readonly sees: (clientName: string) => string
    readonly basics: string
    readonly products: Readonly<Record<ProductName, string>>
    readonly secure: string
    readonly secureText: string
    readonly agree: (clientName: string) => string
    readonly submit: string
    /** What the information is for; the uses follow. */
    readonly uses: (clientName: string) => string
    /** Leads to the full list of what is shared. */
    readonly details: string
    readonly detailsTitle: (clientName: string) => string
    readonly detailsText: string
  }
  readonly phone: {
    readonly title: string
    readonly text: string
    readonly label: string
    /** `code` is the calling code that is added where none is typed: `+1`. */
    readonly hint: (code: string) => string
    readonly invalid: string
    readonly submit: string
    readonly guest: string
    readonly codeTitle: string
    readonly codeText: string
  }
  readonly saved: {
    readonly title: string
    readonly text: string
    readonly accounts: (count: number) => string
    readonly another: string
  }
  readonly authType: {
    readonly title: string
    readonly text: (clientName: string) => string
    readonly instant: string
    readonly instantText: string
    readonly manual: string
    readonly manualText: string
  }
  readonly brand: {
    readonly title: (brand: string) => string
    readonly text: string
  }
  readonly oauth: {
    readonly title: (bank: string) => string
    readonly text: (bank: string) => string
    readonly steps: (clientName: string) => readonly string[]
    readonly open: (bank: string) => string
    readonly waitingTitle: string
    readonly waitingText: (bank: string) => string
    readonly again: string
    readonly cancel: string
    readonly blockedTitle: string
    readonly blockedText: (bank: string) => string
  }
  readonly recaptcha: {
    readonly title: string
    readonly text: (bank: string) => string
    readonly label: string
  }
  readonly numbers: {
    /** The way here from a list, an error, a notice. */
    readonly link: string
    readonly title: string
    readonly text: string
    readonly routing: string
    readonly routingHint: string
    readonly routingInvalid: string
    readonly named: (bank: string) => string
    readonly accountTitle: string
    /** `account` is its name, with its last digits where they are known. */
    readonly accountText: (account: string) => string
    readonly account: string
    readonly accountHint: string
    readonly accountInvalid: string
    readonly repeat: string
    readonly differs: string
    readonly refused: string
    readonly type: string
    readonly checking: string
    readonly savings: string
    readonly submit: string
    readonly rerouteTitle: (banks: number) => string
    readonly rerouteText: string
    readonly keep: string
  }
  readonly deposit: {
    readonly title: string
    readonly text: (clientName: string, mask: string | null) => string
    readonly label: string
    readonly hint: string
    readonly invalid: string
    readonly wrong: string
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
    readonly phone: string
    readonly code: string
    readonly numbers: string
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
    readonly verifiedTitle: string
    readonly unverifiedTitle: string
    /** Where an account is linked and no bank is known. */
    readonly accountText: (clientName: string) => string
    readonly shared: (count: number) => string
    /** What has become of the check of the account number. */
    readonly verification: Readonly<Record<VerificationStatus, string>>
    readonly another: string
    readonly submit: string
    /** @default `submit` */
    readonly reconnectedSubmit?: string | undefined
  }
  readonly errors: Readonly<Record<ErrorKind, (subject: ErrorSubject) => ErrorText>>
  readonly error: {
    readonly visit: (host: string) => string
    readonly signInAgain: string
    readonly reference: string
  }
  readonly exit: {
    readonly title: string
    readonly text: (bank: string, clientName: string) => string
    readonly reconnectText: (bank: string) => string
    readonly stay: string
    readonly leave: string
  }
}

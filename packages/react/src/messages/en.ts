import { enErrors } from './en-errors.ts'
import type { Messages } from './messages.ts'

const plurals = new Intl.PluralRules('en')

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en')} ${plurals.select(count) === 'one' ? one : other}`
}

const SUBTYPES: Readonly<Record<string, string>> = {
  cd: 'CD',
  hsa: 'Health savings',
  ira: 'IRA',
  '401k': '401(k)',
  student: 'Student loan',
}

const TYPES: Readonly<Record<string, string>> = {
  depository: 'Bank account',
  credit: 'Credit',
  loan: 'Loan',
  investment: 'Investment',
  brokerage: 'Brokerage',
}

function accountKind(type: string, subtype: string | null): string {
  if (!subtype) return TYPES[type] ?? 'Account'
  return SUBTYPES[subtype] ?? subtype.charAt(0).toUpperCase() + subtype.slice(1)
}

/** English: the language the flow speaks when it is not told otherwise. */
export const en: Messages = {
  language: 'en',
  dialogTitle: 'Connect your bank',
  common: {
    back: 'Back',
    close: 'Close',
    continue: 'Continue',
    retry: 'Try again',
    anotherBank: 'Choose another bank',
    yourBank: 'your bank',
    opensNewTab: 'opens in a new tab',
    pending: 'One moment…',
  },
  footer: {
    consent: 'Nothing is shared until you sign in to your bank',
    search: 'Nothing is shared until you sign in to your bank',
    secrets: 'Sent encrypted, never kept on this device',
    accounts: (clientName) => `${clientName} sees only the accounts you choose`,
    connected: 'Your sign-in details were not kept on this device',
  },
  consent: {
    title: (clientName) => `Connect your bank to ${clientName}`,
    text: 'It takes about a minute. You’ll sign in the way you always do.',
    sees: (clientName) => `${clientName} will be able to see`,
    basics: 'Account names, types and balances',
    products: {
      assets: 'Account history and assets',
      auth: 'Account and routing numbers',
      identity: 'Your name and contact details',
      income: 'Income',
      investments: 'Holdings and trades',
      liabilities: 'Loans and credit card terms',
      transactions: 'Transactions',
    },
    control: 'You’re in control',
    controlText: 'You pick the bank and sign in yourself.',
    secure: 'Private by design',
    secureText: 'Your password travels encrypted and is never kept on this device.',
    agree: (clientName) => `By continuing you agree to share this information with ${clientName}.`,
    submit: 'Continue',
  },
  institutions: {
    title: 'Choose your bank',
    search: 'Search banks',
    placeholder: 'Name or web address',
    clear: 'Clear search',
    popular: 'Popular',
    results: 'Results',
    list: 'Banks',
    loading: 'Loading banks',
    count: (total) => `${counted(total, 'bank', 'banks')} found`,
    noneAtAll: 'No banks to show',
    none: (query) => `No bank matches “${query}”`,
    noneText:
      'Try a shorter name, its initials, or its web address. Smaller banks may not be listed yet.',
    exit: 'Leave for now',
    failed: 'The list of banks didn’t load',
    failedText: 'Check your connection and try again.',
    downTitle: (bank) => `${bank} isn’t responding`,
    downText:
      'The problem is on the bank’s side. Please try it again later, or choose another bank.',
    unsupportedTitle: (bank) => `${bank} can’t be connected here`,
    unsupportedText: (clientName) =>
      `This bank doesn’t offer what ${clientName} needs. You can connect another one instead.`,
    degraded: 'May be slow',
    down: 'Not responding',
  },
  credentials: {
    title: (bank) => `Sign in to ${bank}`,
    reconnectTitle: (bank) => `Sign in to ${bank} again`,
    text: (clientName) => `Use your online banking details to connect to ${clientName}.`,
    show: (field) => `Show ${field.toLowerCase()}`,
    hide: (field) => `Hide ${field.toLowerCase()}`,
    capsLock: 'Caps Lock is on',
    submit: 'Sign in',
    wrong: 'Those details didn’t match. Check them and try again.',
    degraded: (bank) => `${bank} is slow at the moment. You can go on; it may just take longer.`,
    otherUsername: 'Please use the username this account was connected with.',
  },
  field: {
    empty: (label) => `Enter your ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    tooLong: (limit) => `Use at most ${limit} characters`,
    choose: 'Choose one to continue',
  },
  mfa: {
    deviceTitle: 'Where should the code go?',
    deviceText: (bank) => `${bank} wants to make sure it’s you.`,
    deviceSubmit: 'Send code',
    devices: 'Ways to get the code',
    device: { phone: 'Phone', email: 'Email', other: 'Other device' },
    codeTitle: 'Enter your code',
    code: 'Security code',
    codeHint: 'It can take a minute to arrive.',
    answer: 'answer',
    questionsTitle: 'Security questions',
    questionsText: (bank) => `${bank} wants to make sure it’s you.`,
    round: (round, rounds) => `Step ${round} of ${rounds}`,
    submit: 'Continue',
    wrong: 'That answer didn’t match. Please try again.',
  },
  loading: {
    credentials: (bank) => `Signing in to ${bank}`,
    mfa: (bank) => `Checking with ${bank}`,
    accounts: (clientName) => `Connecting to ${clientName}`,
    text: 'This usually takes a few seconds.',
    slow: 'Still working. Some banks take up to a minute.',
  },
  accounts: {
    title: 'Choose accounts to share',
    titleOne: 'Choose an account to share',
    text: (clientName) => `${clientName} sees only what you choose here.`,
    list: 'Accounts',
    all: 'Select all',
    clear: 'Clear all',
    endingIn: (mask) => `ending in ${mask}`,
    kind: accountKind,
    submit: (count) =>
      count ? `Share ${counted(count, 'account', 'accounts')}` : 'Share accounts',
    none: 'Choose at least one account to continue.',
    invalid: 'That choice is no longer available. Please choose again.',
  },
  connected: {
    title: 'You’re connected',
    reconnectedTitle: 'You’re connected again',
    text: (bank, clientName) => `${bank} is now linked to ${clientName}.`,
    reconnectedText: (bank, clientName) => `${bank} is up to date in ${clientName}.`,
    shared: (count) => `${counted(count, 'account', 'accounts')} shared`,
    submit: 'Finish',
  },
  errors: enErrors,
  error: {
    visit: (host) => `Go to ${host}`,
    signInAgain: 'Sign in again',
    reference: 'Reference',
  },
  unavailable: {
    title: 'This step isn’t available here yet',
    text: 'This bank needs something that can’t be done from here. You can go back and choose another one.',
  },
  exit: {
    title: 'Leave without connecting?',
    text: (bank, clientName) =>
      `${bank} isn’t connected yet. Nothing has been shared with ${clientName}.`,
    reconnectText: (bank) => `${bank} isn’t reconnected yet. Its connection stays as it was.`,
    stay: 'Stay',
    leave: 'Leave',
  },
}

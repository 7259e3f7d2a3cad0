import { enErrors } from './en-errors.ts'
import { inSentence } from './in-sentence.ts'
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
  embedded: { label: 'Choose your bank', search: 'Search all banks' },
  common: {
    back: 'Back',
    close: 'Close',
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
    oauth: 'Only your bank sees your password',
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
    secure: 'Private by design',
    secureText: 'Your password travels encrypted and is never kept on this device.',
    agree: (clientName) => `By continuing you agree to share this information with ${clientName}.`,
    submit: 'Continue',
    uses: (clientName) => `${clientName} uses this for`,
    details: 'See everything that’s shared',
    detailsTitle: (clientName) => `What ${clientName} can see`,
    detailsText: 'From the accounts you choose, and nothing else.',
  },
  phone: {
    title: 'Been here before?',
    text: 'Enter your phone number and we’ll look for banks you’ve saved.',
    label: 'Phone number',
    hint: (code) => `Outside ${code}? Start with + and the country code.`,
    invalid: 'Check the number. Is a digit missing?',
    submit: 'Continue',
    guest: 'Continue as guest',
    codeTitle: 'Enter the code we sent',
    codeText: 'It’s in a text message on your phone.',
  },
  saved: {
    title: 'Welcome back',
    text: 'Choose a bank you’ve saved, or add another.',
    accounts: (count) => counted(count, 'account', 'accounts'),
    another: 'Add another bank',
  },
  authType: {
    title: 'How would you like to connect?',
    text: (clientName) => `Both ways connect your account to ${clientName}.`,
    instant: 'Sign in to your bank',
    instantText: 'Fastest. Connected in about a minute.',
    manual: 'Type your account numbers',
    manualText: 'No sign-in, but a day or two to confirm.',
  },
  brand: {
    title: (brand) => `Which ${brand} sign-in?`,
    text: 'Choose the one you use for online banking.',
  },
  oauth: {
    title: (bank) => `Sign in at ${bank}`,
    text: (bank) => `${bank} asks you to sign in on its own page.`,
    steps: (clientName) => [
      'Sign in on your bank’s page',
      `Choose what ${clientName} may see`,
      'You’ll come right back here',
    ],
    open: (bank) => `Go to ${bank}`,
    waitingTitle: 'Finish in the other window',
    waitingText: (bank) => `Sign in to ${bank} there. This page goes on as soon as you’re done.`,
    again: 'Open it again',
    cancel: 'Cancel',
    blockedTitle: 'The window didn’t open',
    blockedText: (bank) =>
      `Your browser stopped ${bank}’s page from opening. Allow pop-ups here, then open it again.`,
  },
  recaptcha: {
    title: 'One quick check',
    text: (bank) => `${bank} wants to be sure that a person is signing in.`,
    label: 'I’m a person',
  },
  numbers: {
    link: 'Link with account numbers',
    title: 'Enter your routing number',
    text: 'It’s in your bank’s app, and at the bottom left of a check.',
    routing: 'Routing number',
    routingHint: 'Nine digits.',
    routingInvalid: 'Check the digits: no bank has this number.',
    named: (bank) => `This is ${bank}`,
    accountTitle: 'Enter your account number',
    accountText: (account) => `For ${account}`,
    account: 'Account number',
    accountHint: 'On a check it comes after the routing number.',
    accountInvalid: 'Check the number: it should have 4 to 17 digits.',
    repeat: 'Account number again',
    differs: 'The two numbers aren’t the same yet.',
    refused: 'These numbers don’t belong to the account you chose. Check them and try again.',
    type: 'Type of account',
    checking: 'Checking',
    savings: 'Savings',
    submit: 'Continue',
    rerouteTitle: (banks) => (banks === 1 ? 'Is this your bank?' : 'Which one is your bank?'),
    rerouteText: 'Sign in and you’re connected at once, without waiting for a deposit.',
    keep: 'Keep to account numbers',
  },
  deposit: {
    title: 'Enter the code from your deposit',
    text: (clientName, mask) =>
      `${clientName} sent a very small deposit to your account${mask ? ` ending in ${mask}` : ''}.`,
    label: 'Three-letter code',
    hint: 'Next to the deposit, in your bank’s app or statement.',
    invalid: 'The code is three letters.',
    wrong: 'That isn’t the code. Look once more: after three tries it can’t be used any more.',
    submit: 'Verify account',
  },
  institutions: {
    title: 'Choose your bank',
    search: 'Search banks',
    placeholder: 'Name or web address',
    clear: 'Clear search',
    popular: 'Popular',
    results: 'Results',
    list: 'Banks',
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
    show: (field) => `Show ${inSentence(field)}`,
    hide: (field) => `Hide ${inSentence(field)}`,
    capsLock: 'Caps Lock is on',
    submit: 'Sign in',
    wrong: 'Those details didn’t match. Check them and try again.',
    degraded: (bank) => `${bank} is slow at the moment. You can go on; it may just take longer.`,
    otherUsername: 'Please use the username this account was connected with.',
  },
  field: {
    empty: (label) => `Enter your ${inSentence(label)}`,
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
    phone: 'Sending your code',
    code: 'Checking your code',
    numbers: 'Checking your account',
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
    verifiedTitle: 'Your account is verified',
    unverifiedTitle: 'The account isn’t verified',
    accountText: (clientName) => `Your account is now linked to ${clientName}.`,
    shared: (count) => `${counted(count, 'account', 'accounts')} shared`,
    verification: {
      pending_automatic_verification:
        'We’re confirming the account number with a small deposit. It takes a day or two, and there’s nothing for you to do.',
      pending_manual_verification:
        'A very small deposit is on its way. Once it’s there, come back with the three letters beside it.',
      database_insights_pending:
        'We’re still checking the account number. There’s nothing for you to do.',
      automatically_verified: 'The account number is verified.',
      manually_verified: 'The account number is verified.',
      database_matched: 'The account number is verified.',
      verification_expired:
        'The time for it has run out. You can link the account again at any time.',
      verification_failed:
        'The account number couldn’t be confirmed. You can link the account again at any time.',
    },
    another: 'Link another bank',
    submit: 'Finish',
  },
  errors: enErrors,
  error: {
    visit: (host) => `Go to ${host}`,
    signInAgain: 'Sign in again',
    reference: 'Reference',
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

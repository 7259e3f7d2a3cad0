/** What one language calls the accounts of link-contract H.6. */
export interface AccountWords {
  /** An account of which nothing more is known. */
  readonly account: string
  readonly types: Readonly<Record<AccountType, string>>
  readonly subtypes: Readonly<Record<AccountSubtype, string>>
}

type AccountType = 'depository' | 'credit' | 'loan' | 'investment' | 'brokerage'

type AccountSubtype =
  | 'auto'
  | 'brokerage'
  | 'business'
  | 'cash management'
  | 'cd'
  | 'checking'
  | 'commercial'
  | 'construction'
  | 'consumer'
  | 'credit card'
  | 'home equity'
  | 'hsa'
  | 'line of credit'
  | 'money market'
  | 'mortgage'
  | 'mutual fund'
  | 'overdraft'
  | 'pension'
  | 'prepaid'
  | 'retirement'
  | 'savings'
  | 'student'

/** Names of products of one country, which are the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  '401a': '401(a)',
  '401k': '401(k)',
  '403b': '403(b)',
  '457b': '457(b)',
  '529': '529',
  ebt: 'EBT',
  gic: 'GIC',
  ira: 'IRA',
  isa: 'ISA',
  'cash isa': 'Cash ISA',
  lif: 'LIF',
  lira: 'LIRA',
  paypal: 'PayPal',
  resp: 'RESP',
  roth: 'Roth IRA',
  'roth 401k': 'Roth 401(k)',
  rrif: 'RRIF',
  rrsp: 'RRSP',
  'sep ira': 'SEP IRA',
  'simple ira': 'SIMPLE IRA',
  sipp: 'SIPP',
  tfsa: 'TFSA',
}

/** Names an account by its subtype; by its type where the language has no word for that. */
export function accountKinds({
  account,
  types,
  subtypes,
}: AccountWords): (type: string, subtype: string | null) => string {
  return (type, subtype) => {
    const narrow = subtype?.toLowerCase() ?? ''
    return wordIn(subtypes, narrow) ?? wordIn(NAMES, narrow) ?? wordIn(types, type) ?? account
  }
}

function wordIn(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined
}

import type { ItemAccount } from '../store/records.ts'

/** The numbers that payments to an account need, by scheme (link-contract H.5, I). */
export interface AuthNumbers {
  readonly ach: readonly {
    readonly account_id: string
    readonly account: string
    readonly is_tokenized_account_number: boolean
    readonly routing: string
    readonly wire_routing: string | null
  }[]
  readonly eft: readonly {
    readonly account_id: string
    readonly account: string
    readonly institution: string
    readonly branch: string
  }[]
  readonly international: readonly {
    readonly account_id: string
    readonly iban: string
    readonly bic: string
  }[]
  readonly bacs: readonly {
    readonly account_id: string
    readonly account: string
    readonly sort_code: string
  }[]
}

const ROUTING = '011401533'
const WIRE_ROUTING = '021000021'
/** Followed by the mask: `1111222233330000` (recorded). */
const ACCOUNT_PREFIX = '111122223333'

const PAYABLE: ReadonlySet<string> = new Set(['checking', 'savings', 'cash management'])

/** Credit, loan and investment accounts have none. */
export function authNumbers(
  accounts: readonly ItemAccount[],
  country_codes: readonly string[],
): AuthNumbers {
  const payable = accounts.filter((account) => PAYABLE.has(account.subtype))
  const country = country_codes[0] ?? 'US'
  const bank = country === 'US' || country === 'CA' ? country : country === 'GB' ? 'GB' : 'EU'
  return {
    ach: bank === 'US' ? payable.map(achOf) : [],
    eft: payable.flatMap((account) => eftOf(account, bank === 'CA')),
    international: payable.flatMap((account) =>
      internationalOf(account, bank === 'GB' || bank === 'EU' ? country : null),
    ),
    bacs: payable.flatMap((account) => bacsOf(account, bank === 'GB')),
  }
}

function achOf(one: ItemAccount): AuthNumbers['ach'][number] {
  const custom = one.custom?.numbers
  return {
    account_id: one.account_id,
    account: numberOf(one),
    is_tokenized_account_number: false,
    routing: one.numbers?.routing ?? custom?.ach_routing ?? ROUTING,
    wire_routing: one.numbers ? null : (custom?.ach_wire_routing ?? WIRE_ROUTING),
  }
}

function eftOf(one: ItemAccount, usual: boolean): AuthNumbers['eft'] {
  const { eft_institution, eft_branch } = one.custom?.numbers ?? {}
  if (!usual && eft_institution === undefined) return []
  return [
    {
      account_id: one.account_id,
      account: numberOf(one).slice(-12),
      institution: eft_institution ?? '021',
      branch: eft_branch ?? '01140',
    },
  ]
}

function internationalOf(one: ItemAccount, country: string | null): AuthNumbers['international'] {
  const { international_iban, international_bic } = one.custom?.numbers ?? {}
  if (country === null && international_iban === undefined) return []
  return [
    {
      account_id: one.account_id,
      iban: international_iban ?? `${country ?? 'GB'}33BUKB20201555${numberOf(one).slice(-6)}`,
      bic: international_bic ?? `BUKB${country ?? 'GB'}22XXX`,
    },
  ]
}

function bacsOf(one: ItemAccount, usual: boolean): AuthNumbers['bacs'] {
  const sort_code = one.custom?.numbers?.bacs_sort_code
  if (!usual && sort_code === undefined) return []
  return [
    {
      account_id: one.account_id,
      account: numberOf(one).slice(-8),
      sort_code: sort_code ?? '601613',
    },
  ]
}

function numberOf({ numbers, custom, mask }: ItemAccount): string {
  return numbers?.account ?? custom?.numbers?.account ?? `${ACCOUNT_PREFIX}${mask ?? '0000'}`
}

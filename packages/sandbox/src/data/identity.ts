import type { ItemAccount } from '../store/records.ts'

/** Whose account it is, as the bank knows it. */
export interface Owner {
  readonly names: readonly string[]
  readonly phone_numbers: readonly Contact<PhoneType>[]
  readonly emails: readonly Contact<EmailType>[]
  readonly addresses: readonly {
    readonly data: {
      readonly street: string
      readonly city: string | null
      readonly region: string | null
      readonly postal_code: string | null
      readonly country: string | null
    }
    readonly primary: boolean
  }[]
}

export const PHONE_TYPES = ['home', 'work', 'office', 'mobile', 'mobile1', 'other'] as const
export const EMAIL_TYPES = ['primary', 'secondary', 'other'] as const
type PhoneType = (typeof PHONE_TYPES)[number]
type EmailType = (typeof EMAIL_TYPES)[number]

interface Contact<T> {
  readonly data: string
  readonly primary: boolean
  readonly type: T
}

/** As recorded (link-contract H.5). */
const ALBERTA: Owner = {
  names: ['Alberta Bobbeth Charleson'],
  phone_numbers: [
    { data: '1112223333', primary: false, type: 'home' },
    { data: '1112224444', primary: false, type: 'work' },
    { data: '1112225555', primary: false, type: 'mobile' },
  ],
  emails: [
    { data: 'accountholder0@example.com', primary: true, type: 'primary' },
    { data: 'accountholder1@example.com', primary: false, type: 'secondary' },
    {
      data: 'extraordinarily.long.email.username.123456@reallylonghostname.com',
      primary: false,
      type: 'other',
    },
  ],
  addresses: [
    address('2992 Cameron Road', 'Malakoff', 'NY', '14236', true),
    address('2493 Leisure Lane', 'San Matias', 'CA', '93405-2255', false),
  ],
}

const JOINT_OWNER: Owner = {
  names: ['Robin Wendell Charleson'],
  phone_numbers: [{ data: '1112226666', primary: true, type: 'mobile' }],
  emails: [{ data: 'accountholder2@example.com', primary: true, type: 'primary' }],
  addresses: [address('2992 Cameron Road', 'Malakoff', 'NY', '14236', true)],
}

/** The owners of an account: the recorded one, two for the persona with a joint account, or who `user_custom` named. */
export function ownersOf(account: ItemAccount, username: string): readonly Owner[] {
  const custom = account.custom?.identity
  if (custom) return [customOwner(custom)]
  return username === 'user_credit_joint_account' ? [ALBERTA, JOINT_OWNER] : [ALBERTA]
}

type CustomIdentity = NonNullable<NonNullable<ItemAccount['custom']>['identity']>

function customOwner({ names, phone_numbers, emails, addresses }: CustomIdentity): Owner {
  return {
    names: names ?? [],
    phone_numbers: (phone_numbers ?? []).map(({ data, primary, type }) => ({
      data,
      primary: primary ?? false,
      type: PHONE_TYPES.find((known) => known === type) ?? 'other',
    })),
    emails: (emails ?? []).map(({ data, primary, type }) => ({
      data,
      primary: primary ?? false,
      type: EMAIL_TYPES.find((known) => known === type) ?? 'other',
    })),
    addresses: (addresses ?? []).map(({ data, primary }) => ({
      data: {
        street: data.street,
        city: data.city ?? null,
        region: data.region ?? null,
        postal_code: data.postal_code ?? null,
        country: data.country ?? null,
      },
      primary: primary ?? false,
    })),
  }
}

function address(
  street: string,
  city: string,
  region: string,
  postal_code: string,
  primary: boolean,
): Owner['addresses'][number] {
  return { data: { street, city, region, postal_code, country: 'US' }, primary }
}

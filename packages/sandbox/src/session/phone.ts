import { simulatedAccounts } from '../data/simulated-accounts.ts'
import { ApiError } from '../errors/api-error.ts'
import { supports } from '../institutions.ts'
import type { Services } from '../services.ts'
import type { LinkTokenRecord } from '../store/records.ts'
import { chooseAccounts, filterAccounts, toOfferedAccount } from './accounts.ts'
import type { AnswerOf } from './answer-schema.ts'
import { connect } from './connect.ts'
import type { SavedBank } from './login-step.ts'
import { offeredInstitution } from './offered-institution.ts'
import type { AnswerReply } from './replies.ts'
import type { OpenSession } from './session.ts'
import { moveTo, notAsked } from './step.ts'

/** The countries whose phones are taken (link-contract K): +1, +44 and +52, in E.164. */
const PHONE = /^\+(1\d{10}|44\d{9,10}|52\d{10})$/

/** link-contract H.4. */
const CODE = '123456'
const MAX_FAILURES = 3

const PLATYPUS = 'ins_109508'
const GINGHAM = 'ins_109509'
const TARTAN = 'ins_109511'
const PLATYPUS_OAUTH = 'ins_127287'

/** Whose accounts they are. */
const SAVED_USER = 'user_good'

/** What the test phones of link-contract H.4 know; every other phone knows nothing. */
const SAVED: Readonly<Record<string, readonly string[]>> = {
  '+14155550010': [],
  '+14155550011': [PLATYPUS],
  '+14155550012': [PLATYPUS, GINGHAM, TARTAN],
  '+14155550013': [PLATYPUS_OAUTH],
  '+14155550014': [GINGHAM],
  '+14155550015': [PLATYPUS, PLATYPUS_OAUTH],
}

export async function answerPhone(
  open: OpenSession,
  { values }: AnswerOf<'phone'>,
  services: Services,
): Promise<AnswerReply> {
  if (!open.token.remember_me) throw notAsked('phone')
  const [phone = ''] = values
  if (values.length !== 1 || !PHONE.test(phone)) throw new ApiError('INVALID_PHONE_NUMBER')
  await moveTo(open, { at: 'otp', phone, failures: 0 }, services)
  return { kind: 'otp' }
}

/** @throws ApiError `INVALID_OTP` three times, `RATE_LIMIT` from then on, until the phone is given again. */
export async function answerOtp(
  open: OpenSession,
  { values }: AnswerOf<'otp'>,
  services: Services,
): Promise<AnswerReply> {
  const right = values.length === 1 && values[0] === CODE
  let phone = ''
  let spent = false
  await services.store.collections.sessions.update(open.session.id, (session) => {
    const { step } = session
    if (step.at !== 'otp') throw notAsked('otp')
    phone = step.phone
    spent = step.failures >= MAX_FAILURES
    return right ? session : { ...session, step: { ...step, failures: step.failures + 1 } }
  })
  if (spent) throw new ApiError('RATE_LIMIT')
  if (!right) throw new ApiError('INVALID_OTP')
  const banks = savedBanks(phone, open.token, services)
  await moveTo(open, { at: 'saved', banks }, services)
  return {
    kind: 'saved',
    institutions: banks.flatMap(({ institution_id, accounts }) => {
      const entry = services.institutions.get(institution_id)
      return entry
        ? [
            {
              institution: offeredInstitution(entry, open.token),
              accounts: accounts.map(toOfferedAccount),
            },
          ]
        : []
    }),
  }
}

/** Those that the session could link, with the accounts that its filters let through. */
function savedBanks(
  phone: string,
  { products, country_codes, account_filters }: LinkTokenRecord,
  { institutions, random }: Services,
): readonly SavedBank[] {
  const known = Object.hasOwn(SAVED, phone) ? SAVED[phone] : []
  return (known ?? [])
    .flatMap((id) => institutions.get(id) ?? [])
    .filter((entry) => supports(entry, { products, country_codes }))
    .map(({ institution_id, country_codes: countries }) => ({
      institution_id,
      accounts: filterAccounts(
        simulatedAccounts(SAVED_USER, '', countries, random),
        account_filters,
      ),
    }))
    .filter(({ accounts }) => accounts.length > 0)
}

export async function answerSavedAccounts(
  open: OpenSession,
  { institution_id, account_ids }: AnswerOf<'saved-accounts'>,
  services: Services,
): Promise<AnswerReply> {
  const { session, token } = open
  if (session.step.at !== 'saved') throw notAsked('saved-accounts')
  const saved = session.step.banks.find((bank) => bank.institution_id === institution_id)
  if (!saved) throw new ApiError('INVALID_INSTITUTION')
  const { accounts } = saved
  const selected = chooseAccounts(accounts, account_ids, token.account_selection)
  return connect(open, { institution_id, username: SAVED_USER, accounts, selected }, services)
}

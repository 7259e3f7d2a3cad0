import { isRoutingNumber } from '@linkflow/core'
import type { VerificationStatus } from '@linkflow/core'
import type { DirectoryEntry } from '../directory/index.ts'
import { ApiError, invalidField } from '../errors/api-error.ts'
import { numbersAccount } from '../items/numbers-account.ts'
import type { TypedNumbers } from '../items/numbers-account.ts'
import type { Services } from '../services.ts'
import type { ItemAccount, LinkTokenRecord } from '../store/records.ts'
import type { AnswerOf } from './answer-schema.ts'
import { paysInstantly } from './bank.ts'
import { connect } from './connect.ts'
import { matchNumbers } from './match.ts'
import { offeredInstitution } from './offered-institution.ts'
import type { AnswerReply } from './replies.ts'
import type { OpenSession } from './session.ts'
import { moveTo, notAsked } from './step.ts'

/** As many as the National Automated Clearing House allows. */
const ACCOUNT_NUMBER = /^\d{4,17}$/
/** The accounts that a database knows: those of the simulated banks (link-contract H.4). */
const KNOWN_ACCOUNT = /^111122223333\d{4}$/
const MAX_BANKS = 5

/** Whether a session takes typed numbers instead of a sign-in (link-contract A.2 `auth`, E.2.10). */
export function takesNumbers({ products, auth, country_codes, update_item_id }: LinkTokenRecord) {
  return (
    update_item_id === null &&
    products.includes('auth') &&
    country_codes.includes('US') &&
    MANUAL_FLOWS.some((flow) => auth?.[flow] === true)
  )
}

const MANUAL_FLOWS = [
  'same_day_microdeposits_enabled',
  'instant_microdeposits_enabled',
  'database_match_enabled',
  'database_insights_enabled',
] as const

/** Account and routing number: those of the account that was selected, or of one that nothing is known of yet. */
export async function answerNumbers(
  open: OpenSession,
  { routing_number: routing, account_type, values }: AnswerOf<'numbers'>,
  services: Services,
): Promise<AnswerReply> {
  const { session, token } = open
  const matches = session.step.at === 'numbers' ? session.step : null
  if (!matches && !takesNumbers(token)) throw notAsked('numbers')
  if (!isRoutingNumber(routing))
    throw invalidField('answer.routing_number must be nine digits with a valid checksum')
  const [account = ''] = values
  if (values.length !== 1 || !ACCOUNT_NUMBER.test(account))
    throw new ApiError('INVALID_ACCOUNT_NUMBER', 'the account number must have 4 to 17 digits')
  if (matches) return matchNumbers(open, matches, { account, routing }, services)
  return takeNumbers(open, { account, routing }, account_type, services)
}

async function takeNumbers(
  open: OpenSession,
  numbers: TypedNumbers,
  account_type: 'checking' | 'savings',
  services: Services,
): Promise<AnswerReply> {
  const { token } = open
  const banks = banksOf(numbers.routing, token, services)
  const { status, deposit } = verificationOf(numbers, banks, token)
  const account = numbersAccount(numbers, account_type, status, services.random)
  const reroute = token.auth?.['reroute_to_credentials'] ?? 'OPTIONAL'
  if (reroute === 'OFF' || deposit === 'instant' || banks.length === 0)
    return connectNumbers(open, { account, deposit }, services)
  const optional = reroute === 'OPTIONAL'
  await moveTo(open, { at: 'reroute', account, deposit, optional }, services)
  return {
    kind: 'reroute',
    institutions: banks.map((bank) => offeredInstitution(bank, token)),
    optional,
  }
}

/** The banks of a routing number that can be signed in to in this session. */
function banksOf(
  routing: string,
  { products, country_codes }: LinkTokenRecord,
  { institutions }: Services,
): readonly DirectoryEntry[] {
  // Most numbers are no bank's, and this look-up knows without going through all of them.
  if (!institutions.withRoutingNumber(routing)) return []
  const filter = { products, country_codes, routing_numbers: [routing] }
  return institutions
    .find({ query: '', offset: 0, count: MAX_BANKS, filter })
    .institutions.filter(({ status }) => status === 'HEALTHY' || status === 'DEGRADED')
}

interface Verification {
  readonly status: VerificationStatus
  readonly deposit: 'same_day' | 'instant' | null
}

/** The fastest way that the token allows: within seconds, by a database, or by a deposit of the same day. */
function verificationOf(
  { account }: TypedNumbers,
  banks: readonly DirectoryEntry[],
  { auth }: LinkTokenRecord,
): Verification {
  const status = 'pending_manual_verification'
  if (auth?.['instant_microdeposits_enabled'] === true && banks.some(paysInstantly))
    return { status, deposit: 'instant' }
  if (auth?.['database_match_enabled'] === true && KNOWN_ACCOUNT.test(account))
    return { status: 'database_matched', deposit: null }
  if (auth?.['database_insights_enabled'] === true)
    return { status: 'database_insights_pending', deposit: null }
  return { status, deposit: 'same_day' }
}

/** The user keeps to the numbers, where that was left to them. */
export async function keepNumbers(open: OpenSession, services: Services): Promise<AnswerReply> {
  const { step } = open.session
  if (step.at !== 'reroute' || !step.optional) throw notAsked('numbers-kept')
  return connectNumbers(open, step, services)
}

function connectNumbers(
  open: OpenSession,
  { account, deposit }: { account: ItemAccount; deposit: Verification['deposit'] },
  services: Services,
): Promise<AnswerReply> {
  const accounts = [account]
  const connection = { institution_id: null, username: '', accounts, selected: accounts, deposit }
  return connect(open, connection, services)
}

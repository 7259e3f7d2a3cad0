import { z } from '@hono/zod-openapi'
import { orNull, requestId } from '../http/fields.ts'

/** The shapes of core's client interface, as the wire has them. TypeScript holds the two together at each endpoint. */
const credentialField = z
  .object({
    name: z.string(),
    label: z.string(),
    type: z.enum(['text', 'email', 'tel', 'number', 'password', 'pin']),
  })
  .openapi('CredentialField')

const institutionShape = {
  institution_id: z.string().openapi({ example: 'ins_109508' }),
  name: z.string(),
  url: z.string().nullable(),
  logo: z.string().nullable().openapi({ description: 'A PNG as base64, without a prefix.' }),
  primary_color: z.string().nullable().openapi({ example: '#0075a3' }),
  status: z.enum(['HEALTHY', 'DEGRADED', 'DOWN', 'UNSUPPORTED', 'FILTERED']),
  oauth: z.boolean(),
  credentials: z.array(credentialField),
}

/** A portal has no portals of its own, but has the field. */
const portal = z.object({ ...institutionShape, portals: z.array(z.unknown()) })

export const linkInstitution = z
  .object({ ...institutionShape, portals: z.array(portal) })
  .openapi('LinkInstitution')

const depositVerification = z
  .object({ kind: z.enum(['same_day', 'instant']), account_mask: z.string().nullable() })
  .openapi('DepositVerification')

const dataUse = z
  .object({
    use_cases: z.array(z.string()),
    products: z.array(z.object({ product: z.string(), data_types: z.array(z.string()) })),
  })
  .openapi('DataUse')

export const linkSession = z
  .object({
    link_session_id: z.uuid(),
    client_name: z.string(),
    language: z.string(),
    country_codes: z.array(z.string()),
    products: z.array(z.string()),
    update_mode: z.boolean(),
    institution: orNull(linkInstitution),
    matched_institution_id: z.string().nullable(),
    account_selection: z.enum(['off', 'one', 'many', 'all']),
    numbers: z.boolean(),
    auth_type_select: z.boolean(),
    verification: orNull(depositVerification),
    multi_item: z.boolean(),
    remember_me: z.boolean(),
    data_use: orNull(dataUse),
    appearance_mode: z.enum(['LIGHT', 'DARK', 'SYSTEM']).nullable(),
    customization: z.record(z.string(), z.unknown()).nullable(),
    redirect_uri: z.string().nullable(),
    oauth_return: z.object({ oauth_state_id: z.string() }).nullable(),
  })
  .openapi('LinkSession')

const linkedAccountShape = {
  id: z.string(),
  name: z.string(),
  mask: z.string().nullable(),
  type: z.enum(['depository', 'credit', 'loan', 'investment', 'brokerage', 'other']),
  subtype: z.string().nullable(),
  verification_status: z
    .enum([
      'pending_automatic_verification',
      'pending_manual_verification',
      'automatically_verified',
      'manually_verified',
      'verification_expired',
      'verification_failed',
      'database_matched',
      'database_insights_pending',
    ])
    .nullable(),
  class_type: z.enum(['business', 'personal']).nullable(),
}

const linkedAccount = z.object(linkedAccountShape).openapi('LinkedAccount')

const offeredAccount = z
  .object({ ...linkedAccountShape, balance: z.number().nullable(), currency: z.string() })
  .openapi('OfferedAccount')

const round = { round: z.int(), rounds: z.int() }

const challenge = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('device'),
      devices: z.array(
        z.object({
          device_id: z.string(),
          mask: z.string(),
          type: z.enum(['phone', 'email', 'other']),
        }),
      ),
    }),
    z.object({ type: z.literal('code'), message: z.string() }),
    z.object({ type: z.literal('questions'), questions: z.array(z.string()), ...round }),
    z.object({
      type: z.literal('selections'),
      selections: z.array(z.object({ question: z.string(), answers: z.array(z.string()) })),
      ...round,
    }),
  ])
  .openapi('MfaChallenge')

const linkedItem = z
  .object({
    public_token: z.string().nullable(),
    institution: z.object({ institution_id: z.string(), name: z.string() }).nullable(),
    accounts: z.array(linkedAccount),
  })
  .openapi('LinkedItem')

export const startedReply = z
  .object({ kind: z.literal('started'), request_id: requestId, session: linkSession })
  .openapi('SessionStarted')

export const institutionsReply = z
  .object({
    kind: z.literal('institutions'),
    request_id: requestId,
    institutions: z.array(linkInstitution),
    total: z.int(),
  })
  .openapi('SessionInstitutions')

export const sessionReply = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('mfa'), request_id: requestId, challenge }),
    z.object({
      kind: z.literal('accounts'),
      request_id: requestId,
      accounts: z.array(offeredAccount),
    }),
    z.object({
      kind: z.literal('oauth'),
      request_id: requestId,
      url: z.string().openapi({ format: 'uri' }),
      oauth_state_id: z.string(),
    }),
    z.object({ kind: z.literal('recaptcha'), request_id: requestId }),
    z.object({
      kind: z.literal('numbers'),
      request_id: requestId,
      account: z.object({ name: z.string(), mask: z.string().nullable() }),
    }),
    z.object({
      kind: z.literal('reroute'),
      request_id: requestId,
      institutions: z.array(linkInstitution),
      optional: z.boolean(),
    }),
    z.object({ kind: z.literal('otp'), request_id: requestId }),
    z.object({
      kind: z.literal('saved'),
      request_id: requestId,
      institutions: z.array(
        z.object({ institution: linkInstitution, accounts: z.array(offeredAccount) }),
      ),
    }),
    z.object({ kind: z.literal('connected'), request_id: requestId, item: linkedItem }),
  ])
  .openapi('SessionReply')

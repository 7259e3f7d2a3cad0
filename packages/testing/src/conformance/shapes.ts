import {
  amount,
  anyText,
  count,
  flag,
  listOf,
  matching,
  objectOf,
  oneOf,
  orNull,
  text,
} from './shape.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const uuid = matching(UUID, 'a UUID')

const credentialField = objectOf({
  name: text,
  label: text,
  type: oneOf('text', 'email', 'tel', 'number', 'password', 'pin'),
})

export const institution = objectOf({
  institution_id: text,
  name: text,
  url: orNull(matching(/^https:/, 'an https address or null')),
  logo: orNull(matching(/^[A-Za-z0-9+/=]+$/, 'a PNG as base64 without a prefix, or null')),
  primary_color: orNull(matching(/^#[0-9a-f]{6}$/i, 'a colour as #rrggbb, or null')),
  status: oneOf('HEALTHY', 'DEGRADED', 'DOWN', 'UNSUPPORTED', 'FILTERED'),
  oauth: flag,
  credentials: listOf(credentialField),
})

export const started = objectOf({
  kind: oneOf('started'),
  request_id: text,
  session: objectOf({
    link_session_id: uuid,
    client_name: matching(/^.{1,30}$/u, 'a name of 1 to 30 characters'),
    language: matching(/^[a-z]{2}$/, 'a language of two letters'),
    country_codes: listOf(matching(/^[A-Z]{2}$/, 'a country of two letters')),
    products: listOf(text),
    update_mode: flag,
    institution: orNull(institution),
    account_selection: oneOf('off', 'one', 'many', 'all'),
  }),
})

export const institutions = objectOf({
  kind: oneOf('institutions'),
  request_id: text,
  institutions: listOf(institution),
  total: count,
})

export const refused = objectOf({
  kind: oneOf('refused'),
  request_id: anyText,
  error: objectOf({
    error_type: text,
    error_code: text,
    error_message: text,
    display_message: orNull(text),
  }),
})

const account = {
  id: text,
  name: text,
  mask: orNull(matching(/^[A-Za-z0-9]{2,4}$/, 'two to four letters or digits, or null')),
  type: oneOf('depository', 'credit', 'loan', 'investment', 'brokerage', 'other'),
  subtype: orNull(text),
  verification_status: orNull(text),
  class_type: orNull(oneOf('business', 'personal')),
}

export const accounts = objectOf({
  kind: oneOf('accounts'),
  request_id: text,
  accounts: listOf(objectOf({ ...account, balance: orNull(amount), currency: text })),
})

export const connected = objectOf({
  kind: oneOf('connected'),
  request_id: text,
  item: objectOf({
    public_token: orNull(matching(/^public-\w+-/, 'public-<env>-<uuid>, or null')),
    institution: orNull(objectOf({ institution_id: text, name: text })),
    accounts: listOf(objectOf(account)),
  }),
})

export const mfa = objectOf({
  kind: oneOf('mfa'),
  request_id: text,
  challenge: objectOf({ type: oneOf('device', 'code', 'questions', 'selections') }),
})

import { z } from '@hono/zod-openapi'
import { filledText, text } from '../http/fields.ts'

const time = z.iso
  .datetime({ offset: true, error: 'must be an ISO 8601 date and time' })
  .nullable()
  .optional()

const phoneNumber = text
  .regex(/^$|^\+[1-9]\d{6,14}$/, { error: 'must be in E.164 format, as in +14155550123' })
  .optional()

const ID_TYPES = [
  ...(['ar_dni', 'au_drivers_license', 'au_passport', 'br_cpf', 'ca_sin', 'cl_run'] as const),
  ...(['cn_resident_card', 'co_nit', 'dk_cpr', 'eg_national_id', 'es_dni', 'es_nie'] as const),
  ...(['hk_hkid', 'in_pan', 'it_cf', 'jo_civil_id', 'jp_my_number', 'ke_huduma_namba'] as const),
  ...(['kw_civil_id', 'mx_curp', 'mx_rfc', 'my_nric', 'ng_nin', 'nz_drivers_license'] as const),
  ...(['om_civil_id', 'ph_psn', 'pl_pesel', 'ro_cnp', 'sa_national_id', 'se_pin'] as const),
  ...(['sg_nric', 'tr_tc_kimlik', 'us_ssn', 'us_ssn_last_4', 'za_smart_id'] as const),
] as const

const address = z.strictObject({
  street: text.nullable().optional(),
  street2: text.nullable().optional(),
  city: text.nullable().optional(),
  region: text.nullable().optional(),
  postal_code: text.nullable().optional(),
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'must be an ISO 3166-1 alpha-2 code' }),
})

/** Who links (link-contract A.2). Kept are the id and whether there is a phone number; all of it is checked. */
export const linkTokenUser = z.strictObject({
  client_user_id: filledText,
  legal_name: text.optional(),
  name: z.strictObject({ given_name: filledText, family_name: filledText }).nullable().optional(),
  phone_number: phoneNumber,
  phone_number_verified_time: time,
  email_address: text
    .regex(/^$|^[^@\s]+@[^@\s]+$/, { error: 'must be an e-mail address' })
    .optional(),
  email_address_verified_time: time,
  ssn: text.optional(),
  date_of_birth: z.iso
    .date({ error: "must be a string of the format 'YYYY-MM-DD'" })
    .nullable()
    .optional(),
  address: address.nullable().optional(),
  id_number: z
    .strictObject({ value: filledText, type: z.enum(ID_TYPES) })
    .nullable()
    .optional(),
})

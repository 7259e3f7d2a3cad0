import { z } from '@hono/zod-openapi'
import { COUNTRY_CODES } from '../directory/index.ts'

/** No text that anybody sends may be longer. */
const MAX_TEXT = 10_000

/** link-contract K. */
const LANGUAGES = [
  ...(['da', 'nl', 'en', 'et', 'fr', 'de', 'hi', 'it', 'lv'] as const),
  ...(['lt', 'no', 'pl', 'pt', 'ro', 'es', 'sv', 'vi'] as const),
] as const

export const text = z.string().max(MAX_TEXT)
export const filledText = text.min(1)
export const requestId = z
  .string()
  .openapi({ description: 'Also in the `X-Request-Id` header.', example: 'UytI4WgMprgy7Kd' })
export const isoDateTime = z.string().openapi({ format: 'date-time' })

const NO_URL = 'must be a non-empty string URL'

export const webhookUrl = z
  .string({ error: NO_URL })
  .max(MAX_TEXT)
  .refine(isHttpUrl, { error: NO_URL })
  .openapi({ format: 'uri' })

export const countryCodes = z
  .array(z.enum(COUNTRY_CODES))
  .min(1)
  .max(COUNTRY_CODES.length)
  .openapi({ description: 'ISO 3166-1 alpha-2.' })

export const language = z.enum(LANGUAGES)

/** Product names are checked apart from the shape: a wrong one is `INVALID_PRODUCT`. */
export const products = z.array(filledText).max(100)

/** A request of the REST API: the keys may stand in the body. */
export function restRequest<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({
    client_id: filledText.optional(),
    secret: filledText.optional(),
    ...shape,
  })
}

export function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

/** Not `.nullable()`: that would make the named component itself nullable, wherever it is used. */
export function orNull<S extends z.ZodType>(schema: S) {
  return z.union([schema, z.null()])
}

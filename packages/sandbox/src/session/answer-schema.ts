import { z } from '@hono/zod-openapi'
import type { SessionAnswer } from '@linkflow/core'
import { text } from '../http/fields.ts'

export type AnswerOf<T extends SessionAnswer['type']> = Extract<SessionAnswer, { type: T }>

/** No `max` on what is typed: a text that is too long is a wrong answer, and is told so in the pane. */
const typed = z.string()
const values = z.array(typed).max(100)
const account_ids = z.array(text).max(1000)

/** What the user answered, as the wire has it. */
export const sessionAnswer = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('credentials'),
      institution_id: text,
      values: z.record(z.string(), typed),
    }),
    z.strictObject({ type: z.literal('mfa'), values }),
    z.strictObject({ type: z.literal('accounts'), account_ids }),
    z.strictObject({ type: z.literal('oauth'), institution_id: text }),
    z.strictObject({ type: z.literal('oauth-return'), oauth_state_id: text }),
    z.strictObject({ type: z.literal('recaptcha') }),
    z.strictObject({
      type: z.literal('numbers'),
      routing_number: text,
      account_type: z.enum(['checking', 'savings']),
      values,
    }),
    z.strictObject({ type: z.literal('numbers-kept') }),
    z.strictObject({ type: z.literal('deposit'), values }),
    z.strictObject({ type: z.literal('phone'), values }),
    z.strictObject({ type: z.literal('otp'), values }),
    z.strictObject({ type: z.literal('saved-accounts'), institution_id: text, account_ids }),
  ])
  .openapi('SessionAnswer')

import type { InstitutionsReply, Refusal, SessionReply, StartReply } from '@linkflow/core'
import type { Reply } from '../http/endpoint.ts'

/** What the session endpoints answer, in core's own types: a refusal is an HTTP error instead. */
export type StartedReply = Reply<Exclude<StartReply, Refusal>>
export type FoundReply = Reply<Exclude<InstitutionsReply, Refusal>>
export type AnswerReply = Reply<Exclude<SessionReply, Refusal>>

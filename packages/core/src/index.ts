export type {
  AccountSelection,
  AccountType,
  LinkedAccount,
  OfferedAccount,
  VerificationStatus,
} from './client/account.ts'
export { MFA_TYPES } from './client/challenge.ts'
export type { MfaChallenge, MfaDevice, MfaSelection, MfaType } from './client/challenge.ts'
export type { CredentialField, Institution, InstitutionStatus } from './client/institution.ts'
export type {
  AnswerRequest,
  CallOptions,
  Cancellation,
  InstitutionsReply,
  InstitutionsRequest,
  LinkClient,
  LinkedItem,
  Refusal,
  SessionAnswer,
  SessionReply,
  StartReply,
} from './client/link-client.ts'
export type { LinkSession, StartRequest } from './client/session.ts'
export type { AnswerIntent, LinkEffect, Step } from './effect.ts'
export type { EventOf, EventType, LinkEvent } from './event.ts'
export type {
  EventContext,
  EventDetails,
  EventMetadata,
  ExitMetadata,
  HostEvent,
  HostRecord,
  SuccessMetadata,
} from './host/host-event.ts'
export { LinkError } from './link-error.ts'
export type { LinkErrorCode } from './link-error.ts'
export type { Secrets, Send } from './runner.ts'
export type { Flow, LinkState, OpenPane, OpenState, Pane, PaneData, StateIn, Stop } from './state.ts'
export { ERROR_CODES } from './vocabulary/error-code.ts'
export type { ErrorCode, ErrorType, FlowError } from './vocabulary/error-code.ts'
export { EVENT_NAMES, STABLE_EVENT_NAMES } from './vocabulary/event-name.ts'
export type { EventName } from './vocabulary/event-name.ts'
export { EXIT_STATUSES } from './vocabulary/exit-status.ts'
export type { ExitStatus } from './vocabulary/exit-status.ts'
export { VIEW_NAMES } from './vocabulary/view-name.ts'
export type { ViewName } from './vocabulary/view-name.ts'

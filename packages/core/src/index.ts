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
  SavedInstitution,
  SessionAnswer,
  SessionReply,
  StartReply,
} from './client/link-client.ts'
export type {
  ClassicConfiguration,
  DataUse,
  DepositVerification,
  LinkSession,
  StartRequest,
} from './client/session.ts'
export type { Fetch, HttpClientOptions } from './client/http-client.ts'
export type { AnswerIntent, LinkEffect, Step } from './effect.ts'
export { mayPass } from './error-behaviour.ts'
export type { EventOf, EventType, LinkEvent } from './event.ts'
export type {
  EventContext,
  DetailsOf,
  EventDetails,
  EventMetadata,
  ExitMetadata,
  HostEvent,
  HostRecord,
  PlainEventName,
  SuccessMetadata,
} from './host/host-event.ts'
export type { Delivery, HostPort } from './host/delivery.ts'
export { toEventMetadata } from './host/envelope.ts'
export { exitStatusOf } from './host/exit-status-of.ts'
export { viewOf } from './host/view-of.ts'
export { LinkError } from './link-error.ts'
export type { LinkErrorCode } from './link-error.ts'
export { isRoutingNumber } from './routing-number.ts'
export type {
  OAuthPage,
  OAuthPort,
  Ports,
  RunEffect,
  RunnerOptions,
  Secrets,
  Send,
} from './runner.ts'
export { at } from './state.ts'
export type {
  Flow,
  LinkState,
  OpenPane,
  Opening,
  OpenState,
  Pane,
  PaneData,
  Start,
  StateIn,
  Stop,
} from './state.ts'
export { start, transition } from './transition.ts'
export { unreachable } from './unreachable.ts'
export type { ErrorCode, ErrorType, FlowError } from './vocabulary/error-code.ts'
export type { EventName } from './vocabulary/event-name.ts'
export type { ExitStatus } from './vocabulary/exit-status.ts'
export type { ViewName } from './vocabulary/view-name.ts'

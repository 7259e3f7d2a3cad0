export { checkLinkClient, runChecks } from './check-link-client.ts'
export type { Check, CheckOutcome, CheckedBackEnd, CheckedLogin } from './check-link-client.ts'
export { ConformanceError } from './shape.ts'

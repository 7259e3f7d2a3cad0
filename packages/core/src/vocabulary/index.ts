export { ERROR_CODES } from './error-code.ts'
export { EVENT_NAMES, STABLE_EVENT_NAMES } from './event-name.ts'
export { EXIT_STATUSES } from './exit-status.ts'
export { VIEW_NAMES } from './view-name.ts'

import type { AnswerRequest, LinkClient, LinkState, SessionReply } from '@linkflow/core'
import {
  ACCOUNTS,
  codeState,
  deviceState,
  errorOf,
  itemOf,
  questionsState,
  selectionsState,
  sessionOf,
} from './fixtures.ts'
import { createStaticClient } from './static-client.ts'

/** How long the bank of the stories thinks. Milliseconds. */
const THINKING_MS = 900

/**
 * A bank that plays its part by the password, with nothing behind it: `mfa_device`, `mfa_questions` and
 * `mfa_selections` ask, `pass_good` and every answer goes on, everything else is refused.
 */
export function createScriptedClient(): LinkClient {
  return {
    ...createStaticClient(),
    start: async () => ({ kind: 'started', request_id: 'start', session: sessionOf() }),
    answer: async (request) => {
      await new Promise((resolve) => setTimeout(resolve, THINKING_MS))
      return reply(request)
    },
  }
}

const AFTER_PASSWORD: Readonly<Record<string, LinkState>> = {
  mfa_device: deviceState,
  mfa_questions: questionsState(),
  mfa_selections: selectionsState,
}

function reply({ answer }: AnswerRequest): SessionReply {
  const request_id = `reply to ${answer.type}`
  switch (answer.type) {
    case 'credentials': {
      const password = answer.values['password'] ?? ''
      const asks = AFTER_PASSWORD[password]
      if (asks?.pane === 'mfa') return { kind: 'mfa', request_id, challenge: asks.data.challenge }
      if (password === 'pass_good') return { kind: 'accounts', request_id, accounts: ACCOUNTS }
      return { kind: 'refused', request_id, error: errorOf('INVALID_CREDENTIALS') }
    }
    case 'mfa': {
      const code = codeState()
      return answer.values[0]?.length === 1 && code.pane === 'mfa'
        ? { kind: 'mfa', request_id, challenge: code.data.challenge }
        : { kind: 'accounts', request_id, accounts: ACCOUNTS }
    }
    case 'accounts': {
      const chosen = ACCOUNTS.filter(({ id }) => answer.account_ids.includes(id))
      return { kind: 'connected', request_id, item: itemOf(chosen) }
    }
    default:
      return { kind: 'refused', request_id, error: errorOf('INTERNAL_SERVER_ERROR') }
  }
}

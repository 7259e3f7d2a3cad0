import type { Services } from '../services.ts'
import { chooseAccounts, filterAccounts } from './accounts.ts'
import type { AnswerOf } from './answer-schema.ts'
import type { AnswerReply } from './replies.ts'
import type { OpenSession } from './session.ts'
import { chosen } from './signed-in.ts'
import { notAsked } from './step.ts'

export async function answerAccounts(
  open: OpenSession,
  { account_ids }: AnswerOf<'accounts'>,
  services: Services,
): Promise<AnswerReply> {
  const { session, token } = open
  if (session.step.at !== 'accounts') throw notAsked('accounts')
  const { login } = session.step
  const offered = filterAccounts(login.accounts, token.account_filters)
  const selected = chooseAccounts(offered, account_ids, token.account_selection)
  return chosen(open, login, selected, services)
}

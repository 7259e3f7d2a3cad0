import type { Scenario, ScenarioItem } from '@linkflow/core/scenarios'
import { scenario } from '@linkflow/core/scenarios'
import { createLinkToken, post } from './start-servers.ts'

/** Makes the link token that a scenario starts with, and the Item that it is for. */
export async function createScenarioToken(
  api: string,
  { token = {}, item }: Scenario,
): Promise<string> {
  const { user, ...rest } = token
  const access_token = item && (await createItem(api, item.state))
  return createLinkToken(api, {
    ...(user && { user: { client_user_id: 'user-1', ...user } }),
    ...(access_token && { access_token, products: undefined }),
    ...rest,
  })
}

/** @returns The access token. */
async function createItem(api: string, state: ScenarioItem['state']): Promise<string> {
  const { public_token } =
    state === 'deposit_pending' ? await createDepositItem(api) : await createHealthyItem(api)
  const { access_token } = await post(api, '/item/public_token/exchange', { public_token })
  if (state === 'login_required') await post(api, '/sandbox/item/reset_login', { access_token })
  return String(access_token)
}

function createHealthyItem(api: string) {
  return post(api, '/sandbox/public_token/create', {
    institution_id: 'ins_109508',
    initial_products: ['auth'],
  })
}

/** As the scenario `same-day-deposit` leaves it: its micro-deposit waits for the code. */
async function createDepositItem(api: string) {
  const deposit = scenario('same-day-deposit')
  const token = await createScenarioToken(api, deposit)
  const { session } = await post(api, '/link/session/start', { token })
  const numbers = deposit.steps.find((step) => step.type === 'numbers')
  const { item } = await post(api, '/link/session/answer', {
    link_session_id: Object(session).link_session_id,
    answer: {
      type: 'numbers',
      routing_number: numbers?.routing_number,
      account_type: numbers?.account_type,
      values: [numbers?.account_number],
    },
  })
  return Object(item)
}

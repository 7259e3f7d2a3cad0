import { advanceClock, getClock, setClock } from './controls/clock-controls.ts'
import { getItems, removeItemById, resetItemLogin } from './controls/item-controls.ts'
import {
  getDeliveries,
  getEvents,
  getRequests,
  getSessions,
  redeliver,
} from './controls/log-controls.ts'
import { resetSandbox } from './controls/reset.ts'
import { getUsage } from './controls/usage.ts'
import { CUSTOMIZATION_ENDPOINTS } from './customizations/endpoints.ts'
import type { Endpoint } from './http/endpoint.ts'
import { KEY_ENDPOINTS } from './keys/endpoints.ts'
import { getAccounts, getBalances } from './rest/accounts.ts'
import { getAuth } from './rest/auth.ts'
import { fireWebhook } from './rest/fire-webhook.ts'
import { getIdentity } from './rest/identity.ts'
import { getInstitutionById, getInstitutions, searchInstitutions } from './rest/institutions.ts'
import { exchangePublicToken, getItem, removeItem } from './rest/item.ts'
import { importItem } from './rest/item-import.ts'
import { createAddToken, createPublicToken, invalidateAccessToken } from './rest/item-tokens.ts'
import { updateWebhook } from './rest/item-webhook.ts'
import { createLinkToken } from './rest/link-token-create.ts'
import { getLinkToken } from './rest/link-token-get.ts'
import { createDwollaToken, createProcessorToken, createStripeToken } from './rest/processor.ts'
import { resetLogin, setVerificationStatus } from './rest/sandbox-item.ts'
import { createSandboxPublicToken } from './rest/sandbox.ts'
import { syncTransactions } from './rest/transactions-sync.ts'
import { getTransactions, refreshTransactions } from './rest/transactions.ts'
import { getWebhookKey } from './rest/webhook-key.ts'
import { answerSession } from './session/answer.ts'
import { findInstitutions } from './session/institutions.ts'
import { recordSession } from './session/record.ts'
import { startSession } from './session/start.ts'

/** Everything that the sandbox answers to by POST. */
export const ENDPOINTS: readonly Endpoint[] = [
  startSession,
  findInstitutions,
  answerSession,
  recordSession,
  createLinkToken,
  getLinkToken,
  exchangePublicToken,
  getItem,
  removeItem,
  getAccounts,
  getBalances,
  getInstitutions,
  searchInstitutions,
  getInstitutionById,
  createSandboxPublicToken,
  createPublicToken,
  createAddToken,
  invalidateAccessToken,
  importItem,
  updateWebhook,
  getAuth,
  getIdentity,
  getTransactions,
  syncTransactions,
  refreshTransactions,
  resetLogin,
  fireWebhook,
  setVerificationStatus,
  createProcessorToken,
  createStripeToken,
  createDwollaToken,
  getWebhookKey,
  getClock,
  setClock,
  advanceClock,
  getSessions,
  getEvents,
  getRequests,
  getDeliveries,
  redeliver,
  getItems,
  resetItemLogin,
  removeItemById,
  getUsage,
  resetSandbox,
  ...KEY_ENDPOINTS,
  ...CUSTOMIZATION_ENDPOINTS,
]

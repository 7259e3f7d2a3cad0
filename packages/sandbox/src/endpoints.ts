import type { Endpoint } from './http/endpoint.ts'
import { getAccounts, getBalances } from './rest/accounts.ts'
import { getInstitutionById, getInstitutions, searchInstitutions } from './rest/institutions.ts'
import { exchangePublicToken, getItem, removeItem } from './rest/item.ts'
import { createLinkToken } from './rest/link-token-create.ts'
import { getLinkToken } from './rest/link-token-get.ts'
import { createSandboxPublicToken } from './rest/sandbox.ts'
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
]

import {
  DEGRADED,
  DOWN,
  FIRST_GINGHAM,
  FIRST_PLATYPUS,
  GINGHAM_BUSINESS,
  PLATYPUS_OAUTH,
  UNSUPPORTED,
  noSignIn,
  signIn,
} from './bank.ts'
import { TO_FORM, TO_LIST, view } from './heard.ts'
import type { Scenario } from './scenario.ts'

/** What the choice of a bank can lead to, and its own sign-in page (link-contract E.2.8, E.2.12). */
export const INSTITUTION_SCENARIOS: readonly Scenario[] = [
  signIn(DEGRADED, {
    name: 'degraded',
    title: 'Warns that the bank has trouble, and goes on',
    way: [...TO_LIST, 'SELECT_DEGRADED_INSTITUTION', view('CREDENTIAL')],
    outcome: { kind: 'connected' },
  }),
  noSignIn(DOWN, {
    name: 'down',
    title: 'The bank cannot be reached now',
    steps: [],
    outcome: { kind: 'blocked', status: 'DOWN' },
  }),
  noSignIn(UNSUPPORTED, {
    name: 'unsupported',
    title: 'The bank is no longer supported',
    steps: [],
    outcome: { kind: 'blocked', status: 'UNSUPPORTED' },
  }),
  noSignIn(FIRST_PLATYPUS, {
    name: 'filtered',
    title: 'The bank lacks a product that the app asks for',
    token: { products: ['payment_initiation'] },
    steps: [],
    outcome: { kind: 'blocked', status: 'FILTERED' },
  }),
  signIn(GINGHAM_BUSINESS, {
    name: 'brand',
    title: 'Chooses one of a brand’s sign-in portals',
    way: [...TO_LIST, 'SELECT_BRAND', view('SELECT_BRAND'), ...TO_FORM],
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_GINGHAM, {
    name: 'institution-given',
    title: 'Starts at a bank instead of the list',
    way: ['OPEN(CONSENT)', ...TO_FORM],
    token: { institution_id: FIRST_GINGHAM.institution_id },
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'routing-number-given',
    title: 'Lists the bank of a known routing number first',
    way: [...TO_LIST, 'MATCHED_SELECT_INSTITUTION', view('CREDENTIAL')],
    token: { institution_data: { routing_number: '011401533' } },
    outcome: { kind: 'connected' },
  }),
  noSignIn(PLATYPUS_OAUTH, {
    name: 'oauth-approve',
    title: 'Allows access at the bank’s own page',
    steps: [{ type: 'oauth', decision: 'approve' }],
    outcome: { kind: 'connected' },
  }),
  noSignIn(PLATYPUS_OAUTH, {
    name: 'oauth-deny',
    title: 'Refuses access at the bank’s own page',
    steps: [{ type: 'oauth', decision: 'deny' }],
    outcome: { kind: 'error', error_code: 'ACCESS_NOT_GRANTED' },
  }),
  noSignIn(PLATYPUS_OAUTH, {
    name: 'oauth-unfinished',
    title: 'Comes back from the bank’s own page too early',
    steps: [{ type: 'oauth', decision: 'none' }],
    outcome: { kind: 'error', error_code: 'INSUFFICIENT_CREDENTIALS' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'several-banks',
    title: 'Links two banks in one session',
    token: { enable_multi_item_link: true },
    after: [
      { type: 'accounts', names: ['Plaid Checking'] },
      {
        type: 'credentials',
        username: 'user_good',
        password: 'pass_good',
        institution_id: FIRST_GINGHAM.institution_id,
      },
    ],
    outcome: { kind: 'connected' },
  }),
]

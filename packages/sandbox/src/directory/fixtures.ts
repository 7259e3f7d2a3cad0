import { USER_ID_AND_PASSWORD, USERNAME_AND_PASSWORD } from './credentials.ts'
import type { DirectoryEntry, InstitutionMfa, InstitutionProduct } from './entry.ts'

const MFA: readonly InstitutionMfa[] = ['code', 'list', 'questions', 'selections']

const US_PRODUCTS: readonly InstitutionProduct[] = [
  'assets',
  'auth',
  'balance',
  'identity',
  'income',
  'income_verification',
  'investments',
  'liabilities',
  'recurring_transactions',
  'signal',
  'statements',
  'transactions',
  'transfer',
]

const GB_PRODUCTS: readonly InstitutionProduct[] = [
  'assets',
  'auth',
  'balance',
  'identity',
  'payment_initiation',
  'transactions',
]

const CA_PRODUCTS: readonly InstitutionProduct[] = [
  'assets',
  'auth',
  'balance',
  'identity',
  'investments',
  'liabilities',
  'transactions',
]

type Difference = Partial<Omit<DirectoryEntry, 'rank'>> &
  Pick<DirectoryEntry, 'institution_id' | 'name' | 'primary_color'>

const US_BANK: Omit<DirectoryEntry, 'institution_id' | 'name' | 'primary_color' | 'rank'> = {
  aliases: [],
  url: 'https://www.plaid.com/',
  logo: null,
  country_codes: ['US'],
  products: US_PRODUCTS,
  oauth: false,
  credentials: USERNAME_AND_PASSWORD,
  status: 'HEALTHY',
  routing_numbers: ['011401533'],
  mfa: MFA,
  portals: [],
}

const OAUTH = { oauth: true, credentials: [] } as const
const GB = { country_codes: ['GB'], products: GB_PRODUCTS, routing_numbers: [] } as const

/** In the order in which an empty search shows them (link-contract H.1). */
const DIFFERENCES: readonly Difference[] = [
  { institution_id: 'ins_109508', name: 'First Platypus Bank', primary_color: '#0075a3' },
  {
    institution_id: 'ins_109509',
    name: 'First Gingham Credit Union',
    primary_color: '#8a2f5c',
    url: 'https://www.firstgingham.example/',
    credentials: USER_ID_AND_PASSWORD,
  },
  {
    institution_id: 'ins_109510',
    name: 'Tattersall Federal Credit Union',
    primary_color: '#2d6a3e',
    url: 'https://www.tattersallfcu.example/',
  },
  {
    institution_id: 'ins_109511',
    name: 'Tartan Bank',
    primary_color: '#b3261e',
    url: 'https://www.tartanbank.example/',
  },
  {
    institution_id: 'ins_109512',
    name: 'Houndstooth Bank',
    primary_color: '#3c4048',
    url: 'https://www.houndstoothbank.example/',
    routing_numbers: ['021000021', '011401533'],
  },
  {
    institution_id: 'ins_127287',
    name: 'Platypus OAuth Bank',
    primary_color: '#0a6c74',
    url: 'https://www.platypusoauth.example/',
    ...OAUTH,
  },
  {
    institution_id: 'ins_900001',
    name: 'Gingham National',
    primary_color: '#5b3a8e',
    url: 'https://www.ginghamnational.example/',
    portals: portalsOf('Gingham National', '#5b3a8e', 'ginghamnational', [
      ['ins_900002', 'Personal'],
      ['ins_900003', 'Business'],
      ['ins_900004', 'Card'],
    ]),
  },
  {
    institution_id: 'ins_135858',
    name: 'Windowpane Bank',
    primary_color: '#1f6f8b',
    url: 'https://www.windowpanebank.example/',
    routing_numbers: ['333333334'],
  },
  {
    institution_id: 'ins_43',
    name: 'Tartan-Dominion Bank of Canada',
    primary_color: '#0b6b3a',
    url: 'https://www.tartandominion.example/',
    country_codes: ['CA'],
    products: CA_PRODUCTS,
    routing_numbers: [],
  },
  {
    institution_id: 'ins_117650',
    name: 'Royal Bank of Plaid',
    primary_color: '#23408e',
    url: 'https://www.royalbankofplaid.example/',
    ...GB,
    ...OAUTH,
  },
  {
    institution_id: 'ins_116834',
    name: 'Flexible Platypus Open Banking',
    primary_color: '#6d4c1d',
    url: 'https://www.flexibleplatypus.example/',
    ...GB,
    ...OAUTH,
  },
  {
    institution_id: 'ins_117181',
    name: 'Flexible Platypus Open Banking (QR)',
    primary_color: '#6d4c1d',
    url: 'https://qr.flexibleplatypus.example/',
    ...GB,
    ...OAUTH,
  },
  {
    institution_id: 'ins_900005',
    name: 'Herringbone Trust',
    primary_color: '#7a4b12',
    url: 'https://www.herringbonetrust.example/',
    portals: portalsOf('Herringbone Trust', '#7a4b12', 'herringbonetrust', [
      ['ins_900006', 'Online Banking'],
      ['ins_900007', 'Wealth Management'],
    ]),
  },
  {
    institution_id: 'ins_129644',
    name: 'First Platypus Bank - OAuth',
    primary_color: '#0075a3',
    url: 'https://oauth.firstplatypus.example/',
    ...OAUTH,
  },
  {
    institution_id: 'ins_132241',
    name: 'First Platypus OAuth App2App Bank',
    primary_color: '#0075a3',
    url: 'https://app2app.firstplatypus.example/',
    ...OAUTH,
  },
  {
    institution_id: 'ins_130016',
    name: 'First Platypus Balance Bank',
    primary_color: '#0075a3',
    url: 'https://balance.firstplatypus.example/',
  },
  {
    institution_id: 'ins_132363',
    name: 'Unhealthy Platypus Bank - Degraded',
    primary_color: '#8a5a00',
    url: 'https://degraded.unhealthyplatypus.example/',
    status: 'DEGRADED',
  },
  {
    institution_id: 'ins_132361',
    name: 'Unhealthy Platypus Bank - Down',
    primary_color: '#a02c2c',
    url: 'https://down.unhealthyplatypus.example/',
    status: 'DOWN',
  },
  {
    institution_id: 'ins_133402',
    name: 'Unsupported Platypus Bank',
    primary_color: '#5f6368',
    url: 'https://www.unsupportedplatypus.example/',
    status: 'UNSUPPORTED',
  },
  {
    institution_id: 'ins_133502',
    name: 'RUX Auth',
    primary_color: '#44546a',
    url: 'https://auth.rux.example/',
  },
  {
    institution_id: 'ins_133503',
    name: 'RUX Match',
    primary_color: '#44546a',
    url: 'https://match.rux.example/',
  },
]

/** The simulated institutions of link-contract H.1, and brands with several portals for `SELECT_BRAND`. */
export const FIXTURES: readonly DirectoryEntry[] = DIFFERENCES.map(withRank)

function withRank(difference: Difference, rank: number): DirectoryEntry {
  const portals = (difference.portals ?? []).map((portal) => ({ ...portal, rank }))
  return { ...US_BANK, ...difference, portals, rank }
}

function portalsOf(
  brand: string,
  primary_color: string,
  host: string,
  portals: readonly (readonly [institution_id: string, label: string])[],
): readonly DirectoryEntry[] {
  return portals.map(([institution_id, label]) => ({
    ...US_BANK,
    institution_id,
    name: `${brand} - ${label}`,
    primary_color,
    url: `https://${label.split(' ', 1)[0]?.toLowerCase() ?? ''}.${host}.example/`,
    rank: 0,
  }))
}

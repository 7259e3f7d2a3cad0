import type { SearchEntry, SearchEntries } from '../search/search-entry.ts'
import { colorOf } from './color.ts'
import { continentalStock, QUEBEC_STOCK } from './continental-names.ts'
import { credentialsFor } from './credentials.ts'
import { CA_STOCK, GB_STOCK, IE_STOCK, US_STOCK } from './english-names.ts'
import { INSTITUTION_PRODUCTS } from './entry.ts'
import type {
  CountryCode,
  DirectoryEntry,
  InstitutionMfa,
  InstitutionProduct,
  InstitutionTraits,
} from './entry.ts'
import { openStock } from './name-stock.ts'
import type { GeneratedName, NameStock } from './name-stock.ts'
import { fraction, hash } from './random.ts'
import { routingNumberOf, rowOfRoutingNumber } from './routing-number.ts'

/** Rows that are computed when asked for: a million of them take no memory. */
export interface GeneratedDirectory {
  readonly length: number
  /** The entry of a row, the same one in every run; `undefined` outside 0 to `length` - 1. */
  at(row: number): DirectoryEntry | undefined
  /** The same rows with only what the search index reads: several times cheaper than whole entries. */
  readonly searchable: SearchEntries
  /** The same rows with only what filters ask for. */
  traitsAt(row: number): InstitutionTraits | undefined
  /** The row of an id, or `null` if no row has it. */
  rowOfId(institution_id: string): number | null
  /** The row of a routing number, or `null` if no row has it. */
  rowOfRoutingNumber(routingNumber: string): number | null
}

/** The highest `count` of `generateDirectory`. */
export const GENERATED_MAXIMUM = 1_000_000

const FIRST_ID = 200_001
/** Ids from here up to `FIRST_ID_AFTER_BRANDS` belong to the brands of the fixtures. */
const BRAND_ID = 900_000
const FIRST_ID_AFTER_BRANDS = 901_000

interface Region {
  readonly country: CountryCode
  readonly share: number
  readonly nameAt: (number: number) => GeneratedName
}

/** Shares are rows in a thousand, dealt out evenly: any long stretch of rows has the same mixture. */
const SHARES: readonly (readonly [country: CountryCode, share: number, stock: NameStock])[] = [
  ['US', 747, US_STOCK],
  ['GB', 50, GB_STOCK],
  ['CA', 32, CA_STOCK],
  ['CA', 3, QUEBEC_STOCK],
  ['IE', 7, IE_STOCK],
  ['DE', 43, continentalStock('DE')],
  ['FR', 31, continentalStock('FR')],
  ['ES', 17, continentalStock('ES')],
  ['IT', 15, continentalStock('IT')],
  ['NL', 12, continentalStock('NL')],
  ['PL', 4, continentalStock('PL')],
  ['BE', 5, continentalStock('BE')],
  ['AT', 6, continentalStock('AT')],
  ['PT', 6, continentalStock('PT')],
  ['DK', 4, continentalStock('DK')],
  ['NO', 5, continentalStock('NO')],
  ['SE', 6, continentalStock('SE')],
  ['FI', 4, continentalStock('FI')],
  ['EE', 1, continentalStock('EE')],
  ['LT', 1, continentalStock('LT')],
  ['LV', 1, continentalStock('LV')],
]

const ROUND = 1000

/**
 * Plausible institutions that do not exist, seeded: the same ones in every run, and a longer directory begins with
 * the shorter one. Ids start at `ins_200001`; names, URLs and routing numbers are unique. Sites are in `.example`,
 * which nobody can register, so that no link leads to a stranger.
 *
 * @param count 0 to 1,000,000 @param firstRank The rank of row 0; the following rows are less popular.
 * @throws RangeError when count is outside that range.
 */
export function generateDirectory(count: number, firstRank = 0): GeneratedDirectory {
  if (!Number.isInteger(count) || count < 0 || count > GENERATED_MAXIMUM) {
    throw new RangeError(`A directory has 0 to ${GENERATED_MAXIMUM} generated rows, not ${count}.`)
  }
  const deal = dealRegions()
  const holds = (row: number) => Number.isInteger(row) && row >= 0 && row < count
  const within = (row: number | null) => (row !== null && row < count ? row : null)
  return {
    length: count,
    at: (row) => (holds(row) ? entryAt(row, deal, firstRank) : undefined),
    searchable: {
      length: count,
      at: (row) => (holds(row) ? searchEntryAt(row, deal, firstRank) : undefined),
    },
    traitsAt: (row) => (holds(row) ? traitsOf(row, deal) : undefined),
    rowOfId: (institution_id) => within(rowOfId(institution_id)),
    rowOfRoutingNumber: (routingNumber) => {
      const row = within(rowOfRoutingNumber(routingNumber))
      return row !== null && deal[row % ROUND]?.region.country === 'US' ? row : null
    },
  }
}

/** For each place in a round of a thousand rows: its region, and how many of that region came before in the round. */
type Deal = readonly { readonly region: Region; readonly before: number }[]

function dealRegions(): Deal {
  const seen = new Map<Region, number>()
  return SHARES.flatMap(([country, share, stock], order) => {
    const region = { country, share, nameAt: openStock(stock) }
    return Array.from({ length: share }, (_, index) => ({
      region,
      position: (index + 0.5) / share + order / 1e6,
    }))
  })
    .toSorted((left, right) => left.position - right.position)
    .map(({ region }) => {
      const before = seen.get(region) ?? 0
      seen.set(region, before + 1)
      return { region, before }
    })
}

function searchEntryAt(row: number, deal: Deal, firstRank: number): SearchEntry | undefined {
  const place = deal[row % ROUND]
  if (!place) return undefined
  const { region, before } = place
  const { name, aliases, host } = region.nameAt(Math.floor(row / ROUND) * region.share + before)
  return { name, aliases, url: `https://www.${host}.example/`, rank: firstRank + row }
}

function traitsOf(row: number, deal: Deal): InstitutionTraits | undefined {
  const country = deal[row % ROUND]?.region.country
  return (
    country && { country_codes: [country], products: productsOf(country, row), oauth: isOAuth(row) }
  )
}

function isOAuth(row: number): boolean {
  return fraction(row, 1) < 0.08
}

function entryAt(row: number, deal: Deal, firstRank: number): DirectoryEntry | undefined {
  const found = searchEntryAt(row, deal, firstRank)
  const traits = traitsOf(row, deal)
  if (!found || !traits) return undefined
  const { oauth, country_codes } = traits
  return {
    institution_id: idOf(row),
    name: found.name,
    aliases: found.aliases ?? [],
    url: found.url,
    logo: null,
    primary_color: colorOf(row),
    ...traits,
    credentials: oauth ? [] : credentialsFor(fraction(row, 2)),
    status: statusOf(row),
    routing_numbers: country_codes.includes('US') ? [routingNumberOf(row)] : [],
    mfa: mfaOf(row),
    portals: [],
    rank: found.rank,
  }
}

function idOf(row: number): string {
  const number = FIRST_ID + row
  return `ins_${number < BRAND_ID ? number : number + FIRST_ID_AFTER_BRANDS - BRAND_ID}`
}

function rowOfId(institution_id: string): number | null {
  const digits = /^ins_([1-9]\d{0,8})$/.exec(institution_id)?.[1]
  const number = digits === undefined ? 0 : Number(digits)
  if (number < FIRST_ID || (number >= BRAND_ID && number < FIRST_ID_AFTER_BRANDS)) return null
  return (number < BRAND_ID ? number : number - FIRST_ID_AFTER_BRANDS + BRAND_ID) - FIRST_ID
}

type Shares = readonly (readonly [product: InstitutionProduct, share: number])[]

const US_SHARES: Shares = [
  ['assets', 0.85],
  ['auth', 0.93],
  ['balance', 1],
  ['identity', 0.9],
  ['income', 0.6],
  ['income_verification', 0.6],
  ['investments', 0.4],
  ['liabilities', 0.55],
  ['recurring_transactions', 0.8],
  ['signal', 0.75],
  ['statements', 0.5],
  ['transactions', 1],
  ['transfer', 0.7],
]

const CA_SHARES: Shares = [
  ['assets', 0.8],
  ['auth', 0.9],
  ['balance', 1],
  ['identity', 0.85],
  ['investments', 0.4],
  ['liabilities', 0.5],
  ['recurring_transactions', 0.7],
  ['statements', 0.4],
  ['transactions', 1],
]

const EUROPEAN_SHARES: Shares = [
  ['assets', 0.5],
  ['auth', 0.9],
  ['balance', 1],
  ['identity', 0.8],
  ['payment_initiation', 0.7],
  ['transactions', 0.98],
]

/** Which draw of a row decides about a product. */
const DRAW_OF = drawsOf()

function drawsOf(): Readonly<Record<InstitutionProduct, number>> {
  const draws = INSTITUTION_PRODUCTS.map((product, at) => [product, at + 20])
  // One for each product, as the list of all of them was gone through.
  return Object.fromEntries(draws) as Record<InstitutionProduct, number>
}

function productsOf(country: CountryCode, row: number): readonly InstitutionProduct[] {
  const products: InstitutionProduct[] = []
  const shares = country === 'US' ? US_SHARES : country === 'CA' ? CA_SHARES : EUROPEAN_SHARES
  for (const [product, share] of shares) {
    if (fraction(row, DRAW_OF[product]) < share) products.push(product)
  }
  return products
}

/** The hundred most popular ones always work: a first look at the list meets no bank that is down. */
function statusOf(row: number): DirectoryEntry['status'] {
  const share = row < 100 ? 1 : fraction(row, 3)
  if (share < 0.002) return 'DOWN'
  if (share < 0.004) return 'UNSUPPORTED'
  return share < 0.009 ? 'DEGRADED' : 'HEALTHY'
}

function mfaOf(row: number): readonly InstitutionMfa[] {
  const kinds: readonly InstitutionMfa[] = ['code', 'list', 'questions', 'selections']
  const bits = hash(row, 4)
  return kinds.filter((_, at) => (bits >>> at) % 2 === 1)
}

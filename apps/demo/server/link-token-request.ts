import type { LinkTokenCreateRequest } from 'plaid'
import { CountryCode, LinkTokenCreateRequestAppearanceMode, Products } from 'plaid'
import type { Country, ColorScheme, Product, TokenOptions } from '../src/options/demo-options.ts'

const PRODUCT: { readonly [P in Product]: Products } = {
  transactions: Products.Transactions,
  auth: Products.Auth,
  identity: Products.Identity,
  investments: Products.Investments,
  liabilities: Products.Liabilities,
  assets: Products.Assets,
}

const COUNTRY: { readonly [C in Country]: CountryCode } = {
  US: CountryCode.Us,
  CA: CountryCode.Ca,
  GB: CountryCode.Gb,
  DE: CountryCode.De,
  ES: CountryCode.Es,
  FR: CountryCode.Fr,
  IE: CountryCode.Ie,
  NL: CountryCode.Nl,
}

const APPEARANCE: { readonly [S in ColorScheme]: LinkTokenCreateRequestAppearanceMode } = {
  system: LinkTokenCreateRequestAppearanceMode.System,
  light: LinkTokenCreateRequestAppearanceMode.Light,
  dark: LinkTokenCreateRequestAppearanceMode.Dark,
}

/**
 * The request for a link token (link-contract A.2). How accounts are selected is a matter of the customization; `many`
 * is what link tokens have by default.
 * @param userId The merchant's own id of the user; here the browser session's.
 */
export function linkTokenRequest(options: TokenOptions, userId: string): LinkTokenCreateRequest {
  const customization = customizationName(options)
  return {
    client_name: 'Rowan',
    language: options.language,
    country_codes: options.countries.map((country) => COUNTRY[country]),
    user: { client_user_id: userId },
    products: options.products.map((product) => PRODUCT[product]),
    appearance_mode: APPEARANCE[options.scheme],
    ...(customization && { link_customization_name: customization }),
  }
}

/** A customization that was named decides how accounts are selected; without one, the sandbox has one for each way. */
function customizationName({ customization, accounts }: TokenOptions): string {
  return customization || (accounts === 'many' ? '' : `select-account-${accounts}`)
}

import type { ClassicConfiguration, Delivery, StartRequest } from '@linkflow/core'

/** What a configuration comes to. */
export interface ParsedConfiguration {
  readonly start: StartRequest
  readonly delivery: Delivery
  /** Which parts of it cannot be honoured, for the developer. */
  readonly complaints: readonly string[]
}

type Configuration = Readonly<Record<string, unknown>>

/** Rows of link-contract A.1 and A.3 that Linkflow does not honour, with what to do instead. */
const REFUSED: Readonly<Record<string, string>> = {
  isWebview: 'open link.html?isWebview=true&token=… in the web view instead',
  isWebView: 'open link.html?isWebview=true&token=… in the web view instead',
  isMobile: 'open link.html?isWebview=true&token=… in the web view instead',
  forceIframe: 'the flow always runs in an iframe; leave it out',
  longtail: 'all institutions are listed; leave it out',
  oauthNonce: 'pass a link token made with a redirect_uri instead',
  oauthRedirectUri: 'pass a link token made with a redirect_uri instead',
  oauthStateId: 'pass receivedRedirectUri instead',
  paymentToken: 'payment initiation is not offered',
}

/** Reads a configuration of either generation (link-contract A.1, A.3). Never throws: the session decides what is wrong. */
export function parseConfiguration(configuration: Configuration): ParsedConfiguration {
  const complaints: string[] = []
  for (const [row, instead] of Object.entries(REFUSED))
    if (configuration[row]) complaints.push(`${row} has no effect: ${instead}.`)
  if (configuration['apiVersion'] === 'v1')
    complaints.push("apiVersion 'v1' is not served: 'v2' is used.")
  const token = text(configuration['token'])
  const classic = Boolean(configuration['key']) && !token?.startsWith('link-')
  const start = classic
    ? classicStart(configuration, complaints)
    : tokenStart(configuration, token, complaints)
  const delivery = configuration['eventDelivery'] === 'batched' ? 'batched' : 'live'
  return { start, delivery, complaints }
}

function tokenStart(
  configuration: Configuration,
  token: string | undefined,
  complaints: string[],
): StartRequest {
  if (!token) complaints.push('token is missing: pass the link token that your server made.')
  if (configuration['selectAccount'])
    complaints.push('selectAccount has no effect: the customization of the link token decides it.')
  return { token, received_redirect_uri: text(configuration['receivedRedirectUri']) }
}

function classicStart(configuration: Configuration, complaints: string[]): StartRequest {
  for (const row of ['env', 'product', 'clientName'])
    if (!configuration[row]) complaints.push(`${row} is missing: a public key needs it.`)
  const user = Object(configuration['user'])
  const { product } = configuration
  const classic: ClassicConfiguration = {
    key: text(configuration['key']) ?? '',
    env: text(configuration['env']) ?? '',
    product: texts(Array.isArray(product) ? product : [product]),
    client_name: text(configuration['clientName']) ?? '',
    country_codes: optional(configuration['countryCodes'], texts),
    language: text(configuration['language']),
    link_customization_name: text(configuration['linkCustomizationName']),
    account_subtypes: optional(configuration['accountSubtypes'], subtypes),
    select_account: optional(configuration['selectAccount'], Boolean),
    webhook: text(configuration['webhook']),
    token: text(configuration['token']),
    user_legal_name: text(configuration['userLegalName'] ?? user.legalName),
    user_email_address: text(configuration['userEmailAddress'] ?? user.emailAddress),
  }
  return {
    classic,
    institution_id: text(configuration['institution']),
    received_redirect_uri: text(configuration['receivedRedirectUri']),
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

function subtypes(value: unknown): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(Object(value)).map(([type, list]) => [type, texts(list)]),
  )
}

function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value)
}

/** How the page was asked for. */
export type FrameAddress =
  /** In an iframe of the page of origin `host`. */
  | { readonly mode: 'modal' | 'embedded'; readonly host: string }
  /** As the page of a native app's web view (link-contract A.3). */
  | {
      readonly mode: 'webview'
      readonly token: string
      readonly receivedRedirectUri: string | null
    }
  | { readonly mode: 'unknown' }

/** Reads the page's own address: the query of a web view, or the fragment that the script wrote. */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): FrameAddress {
  const query = new URLSearchParams(search)
  const token = query.get('token')
  const isWebview = ['isWebview', 'isWebView', 'isMobile'].some(
    (name) => query.get(name) === 'true',
  )
  if (isWebview && token)
    return { mode: 'webview', token, receivedRedirectUri: query.get('receivedRedirectUri') }
  const [, mode, text] = /^#(modal|embedded)=(.*)$/.exec(hash) ?? []
  const host = originOf(text)
  if (host === null) return { mode: 'unknown' }
  return { mode: mode === 'embedded' ? 'embedded' : 'modal', host }
}

/** Of http and https pages only: others have no origin that could be checked. */
function originOf(text: string | undefined): string | null {
  if (!text || !URL.canParse(text)) return null
  const { protocol, origin } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? origin : null
}

/** Where the API is: the page lies under it. */
export function apiBase({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string {
  return origin + pathname.replace(/\/link\/v2\/stable\/[^/]*$/, '')
}

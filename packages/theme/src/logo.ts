import type { Shape } from './shape/shape.ts'
import { refuse } from './shape/shape.ts'

/** An `https` address, or the picture itself as `data:image/png;base64,…`. */
export type LogoSource = `https://${string}` | `data:image/png;base64,${string}`

export const MAX_LOGO_BYTES = 256 * 1024
/** The contract asks for 1024 × 1024 (link-contract J); twice that is still shown. */
export const MAX_LOGO_SIDE = 2048
const MAX_URL_LENGTH = 2048
const PNG = 'data:image/png;base64,'
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
const SIGNATURE = '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'

const EXPECTED =
  'an https:// address, or a PNG picture as data:image/png;base64,… of at most 256 kB and 2048 × 2048 pixels (no SVG)'

/** Where the app's logo comes from. It only ever becomes the `src` of an image. */
export const logoSource: Shape<LogoSource> = {
  schema: {
    type: 'string',
    pattern: '^(https://|data:image/png;base64,)',
    maxLength: Math.ceil((MAX_LOGO_BYTES * 4) / 3) + PNG.length + 4,
  },
  read: (value, place) => {
    if (typeof value !== 'string') return refuse(place, EXPECTED, value)
    const source = value.startsWith(PNG) ? pictureIn(value) : addressIn(value)
    return source ?? refuse(place, EXPECTED, value)
  },
}

function addressIn(text: string): LogoSource | null {
  if (text.length > MAX_URL_LENGTH || !URL.canParse(text)) return null
  const url = new URL(text)
  const named = url.protocol === 'https:' && url.hostname !== ''
  if (!named || url.username !== '' || url.password !== '') return null
  if (/\.svgz?$/i.test(url.pathname)) return null
  // The line above has seen its protocol; `href` has every character escaped that a URL may not have.
  return url.href as LogoSource
}

function pictureIn(text: string): LogoSource | null {
  const encoded = text.slice(PNG.length)
  if (encoded.length > Math.ceil(MAX_LOGO_BYTES / 3) * 4 || encoded.length % 4 !== 0) return null
  if (!BASE64.test(encoded)) return null
  const head = atob(encoded.slice(0, 32))
  if (!head.startsWith(SIGNATURE)) return null
  const width = numberAt(head, 16)
  const height = numberAt(head, 20)
  const shown = width > 0 && height > 0 && width <= MAX_LOGO_SIDE && height <= MAX_LOGO_SIDE
  // The caller has seen how it starts.
  return shown ? (text as LogoSource) : null
}

function numberAt(bytes: string, at: number): number {
  return [0, 1, 2, 3].reduce((sum, index) => sum * 256 + bytes.charCodeAt(at + index), 0)
}

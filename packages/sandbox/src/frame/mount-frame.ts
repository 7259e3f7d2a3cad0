import type { Context, Env, Hono, Schema } from 'hono'
import { LOCAL_ORIGINS, framePolicy } from './content-security-policy.ts'
import type { FrameFiles } from './frame-files.ts'

export interface FrameOptions {
  readonly files: FrameFiles
  /** Where browsers reach this server. @default the origin of each request */
  readonly publicOrigin?: string | undefined
  /** Pages that may show the frame. @default those of this machine */
  readonly allowedOrigins?: (() => readonly string[]) | undefined
}

const FOLDER = '/link/v2/stable'
const ORIGIN_PLACE = '__LINKFLOW_PUBLIC_ORIGIN__'
const NONCE_PLACE = /__LINKFLOW_NONCE__/g

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  map: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Serves the embed script and the page in its iframe, at the addresses that hosts rely on (architecture, Addresses). */
export function mountFrame<E extends Env, S extends Schema>(
  app: Hono<E, S>,
  options: FrameOptions,
): void {
  app.get(`${FOLDER}/link-initialize.js`, (context) => script(context, options))
  app.get(`${FOLDER}/link.html`, (context) => page(context, options))
  app.get(`${FOLDER}/assets/:file{[\\w.-]+}`, (context) =>
    asset(context, options.files, context.req.param('file')),
  )
}

/** Any page may load it. It changes with us, not with its address, so a browser keeps it for a short while only. */
async function script(context: Context, { files, publicOrigin }: FrameOptions): Promise<Response> {
  const text = await textOf(files, 'link-initialize.js')
  if (text === null) return notBuilt(context)
  const origin = publicOrigin ?? new URL(context.req.url).origin
  return context.body(text.replace(ORIGIN_PLACE, origin), 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'public, max-age=60',
    ...FOR_EVERY_PAGE,
  })
}

async function page(context: Context, { files, allowedOrigins }: FrameOptions): Promise<Response> {
  const html = await textOf(files, 'frame/link.html')
  if (html === null) return notBuilt(context)
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))))
  const ancestors = allowedOrigins?.() ?? LOCAL_ORIGINS
  return context.body(html.replace(NONCE_PLACE, nonce), 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': framePolicy(nonce, ancestors),
    // The nonce is for one answer; the address of a web view holds a token.
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    ...FOR_EVERY_PAGE,
  })
}

/** The file's name has a hash of what is in it. */
async function asset(context: Context, files: FrameFiles, file: string): Promise<Response> {
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1)]
  const bytes = type ? await files.read(`frame/assets/${file}`) : null
  if (!bytes || !type) return context.notFound()
  return context.body(bytes, 200, {
    'Content-Type': type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    ...FOR_EVERY_PAGE,
  })
}

const FOR_EVERY_PAGE = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

async function textOf(files: FrameFiles, path: string): Promise<string | null> {
  const bytes = await files.read(path)
  return bytes && new TextDecoder().decode(bytes)
}

function notBuilt(context: Context): Response {
  return context.text('The embed files are not built. Run: npm run build', 503)
}

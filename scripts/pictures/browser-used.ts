import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace.mjs'

/** What the references were taken with. Another browser rounds a pixel otherwise, and all of them would differ. */
export interface BrowserUsed {
  /** The major version. */
  readonly chromium: string
  /** `linux-x64`. */
  readonly platform: string
}

const FILE = join(root, 'docs', 'pictures', 'browser.json')

export function browserHere(version: string): BrowserUsed {
  return {
    chromium: version.split('.')[0] ?? '',
    platform: `${process.platform}-${process.arch}`,
  }
}

export function recordBrowser(used: BrowserUsed): void {
  writeFileSync(FILE, `${JSON.stringify(used, null, 2)}\n`)
}

/** What is to be done about the references with this browser. */
export type Verdict =
  | { readonly kind: 'compare' }
  | { readonly kind: 'skip'; readonly why: string }
  | { readonly kind: 'fail'; readonly why: string }

const RENEW = 'Look at what has changed and renew them: pnpm pictures:update'

/**
 * Where the lockfile pins the browser, another version is a change that somebody made, and the references are to be
 * renewed with it. Elsewhere there never was such a browser: the comparison would say nothing.
 */
export function verdictOn(here: BrowserUsed, taken: BrowserUsed, chosen = ''): Verdict {
  if (here.platform === taken.platform && here.chromium === taken.chromium)
    return { kind: 'compare' }
  const difference = `The pictures in docs/pictures were taken with Chromium ${taken.chromium} on ${taken.platform}, and this is Chromium ${here.chromium} on ${here.platform}.`
  if (here.platform === taken.platform && !chosen)
    return { kind: 'fail', why: `${difference} ${RENEW}` }
  return {
    kind: 'skip',
    why: `${difference} They are compared where the lockfile pins the browser.`,
  }
}

export function browserOfReferences(): BrowserUsed {
  // Written by `recordBrowser`.
  return JSON.parse(readFileSync(FILE, 'utf8')) as BrowserUsed
}

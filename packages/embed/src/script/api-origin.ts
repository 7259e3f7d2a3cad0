declare global {
  var LINKFLOW_API_ORIGIN: string | undefined
}

/** Replaced by the server that hands the script out. In an object, so that no minifier reasons about it. */
const served = { by: '__LINKFLOW_PUBLIC_ORIGIN__' }

/**
 * Where the API is (decision 13): `data-api-origin` on the script's tag, `window.LINKFLOW_API_ORIGIN`, what the server
 * wrote into the script, where the script was loaded from.
 */
export function findApiOrigin(tag: HTMLScriptElement | null): string {
  const written = served.by[0] === 'h' && served.by
  const found = tag?.dataset['apiOrigin'] || window.LINKFLOW_API_ORIGIN || written || tag?.src
  return new URL(found || location.href).origin
}

/** Letters that Unicode does not take apart into a base and an accent, as people without that key type them. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * A text as it is compared: lower case, without accents, `&` as `and`, everything but letters and digits a space.
 * Apostrophes and dots inside a word join it: `Farmers'` is `farmers`, `U.S.` is `us`; a short elision is a word of
 * its own, so that `l'Étoile` is found by `etoile`.
 */
export function foldText(text: string): string {
  let folded = text.toLowerCase()
  if (/[^\u0020-\u007e]/.test(folded)) folded = unaccent(folded)
  if (!/[^a-z0-9 ]/.test(folded)) return folded.trim()
  return folded
    .replaceAll('&', ' and ')
    .replace(/\b([a-z]{1,2})['’](?=[a-z]{2})/g, '$1 ')
    .replace(/['’]/g, '')
    .replace(/\b([a-z])\.(?=[a-z]\b|\s|$)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function unaccent(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => SPELLED[letter] ?? letter)
}

/** The words of a host: no scheme, `www.`, top-level domain, path. `https://www.cedar-cu.co.uk/a` is `cedar cu`. */
export function foldHost(url: string): string {
  const host = url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\d?\./, '')
    .replace(/[/?#:].*$/, '')
  return foldText(host.replace(/\.(?:(?:co|com|org|net|ac)\.)?[a-z]{2,}$/, '').replaceAll('.', ' '))
}

const DOMAINS = ['bank', 'biz', 'com', 'coop', 'example', 'info', 'net', 'org']

/** What somebody typed. An address, even one that is not typed to its end, is taken for its host. */
export function foldQuery(query: string): string {
  const typed = query.trim().toLowerCase()
  const address = /^(?:[a-z]+:\/+)?(?:www\d?\.)?([^\s/?#:]*)(?:[/?#:]\S*)?$/.exec(typed)?.[1]
  if (address === undefined || !/[./]/.test(typed)) return foldText(query)
  const tail = /^(.{3,}?)\.((?:co|com|org|net|ac)\.)?([a-z]*)$/.exec(address)
  if (!tail) return foldText(address.replaceAll('.', ' '))
  const domain = tail[3] ?? ''
  const ended =
    tail[2] !== undefined || domain.length <= 3 || DOMAINS.some((known) => known.startsWith(domain))
  return foldText((ended ? (tail[1] ?? '') : address).replaceAll('.', ' '))
}

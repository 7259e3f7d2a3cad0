import { en } from './en.ts'
import type { Messages } from './messages.ts'

/** Each language is a chunk of its own: whoever reads English loads none of them. */
const CATALOGUES: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  da: async () => (await import('./da.ts')).da,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  et: async () => (await import('./et.ts')).et,
  fr: async () => (await import('./fr.ts')).fr,
  he: async () => (await import('./he.ts')).he,
  hi: async () => (await import('./hi.ts')).hi,
  it: async () => (await import('./it.ts')).it,
  lt: async () => (await import('./lt.ts')).lt,
  lv: async () => (await import('./lv.ts')).lv,
  nb: async () => (await import('./no.ts')).no,
  nl: async () => (await import('./nl.ts')).nl,
  no: async () => (await import('./no.ts')).no,
  pl: async () => (await import('./pl.ts')).pl,
  pt: async () => (await import('./pt.ts')).pt,
  ro: async () => (await import('./ro.ts')).ro,
  sv: async () => (await import('./sv.ts')).sv,
  vi: async () => (await import('./vi.ts')).vi,
}

/** The catalogue of a language (link-contract K), English where there is none. */
export async function loadMessages(language: string): Promise<Messages> {
  return CATALOGUES[language]?.() ?? en
}

import { en } from './en.ts'
import type { Messages } from './messages.ts'

/** Each language is a chunk of its own: whoever reads English loads none of them. */
const CATALOGUES: Readonly<Record<string, () => Promise<Messages>>> = {
  da: async () => (await import('./da.ts')).da,
  de: async () => (await import('./de.ts')).de,
  et: async () => (await import('./et.ts')).et,
  lv: async () => (await import('./lv.ts')).lv,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  sv: async () => (await import('./sv.ts')).sv,
}

/** The catalogue of a language (link-contract K), English where there is none. */
export async function loadMessages(language: string): Promise<Messages> {
  return CATALOGUES[language]?.() ?? en
}

import type { Customization, Parsed } from '@linkflow/theme'
import { fromDesignTokens, parseCustomization } from '@linkflow/theme'

/** More than the API takes is no customization. */
const MAX_FILE_BYTES = 512 * 1024

/**
 * Reads a customization file, or the look from a design token file.
 * @param base What a design token file does not say stays as it is here.
 */
export async function importFile(file: File, base: Customization): Promise<Parsed<Customization>> {
  if (file.size > MAX_FILE_BYTES)
    return refused('a file of at most 512 kB', `${Math.ceil(file.size / 1024)} kB`)
  let json: unknown
  try {
    json = JSON.parse(await file.text())
  } catch {
    return refused('a whole JSON file', 'text that ends early or is not JSON')
  }
  const parsed = isDesignTokens(json) ? fromDesignTokens(json, base) : parseCustomization(json)
  return parsed.ok ? { ok: true, value: { ...parsed.value, name: base.name } } : parsed
}

function isDesignTokens(json: unknown): boolean {
  const file: Readonly<Record<string, unknown>> = Object(json)
  return (
    file['version'] === undefined && ('color' in file || '$extensions' in file || 'radius' in file)
  )
}

function refused(expected: string, found: string): Parsed<never> {
  return { ok: false, problems: [{ path: '', expected, found }] }
}

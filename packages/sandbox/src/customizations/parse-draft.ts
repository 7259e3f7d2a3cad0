import type { Customization, Problem } from '@linkflow/theme'
import { parseCustomization } from '@linkflow/theme'
import type { ApiError } from '../errors/api-error.ts'
import { invalidField } from '../errors/api-error.ts'

/** Of a hundred mistakes the first few say what is going on. */
const SHOWN_PROBLEMS = 8

/**
 * @param name The record's: a file that was exported under another name becomes a draft of this one.
 * @throws ApiError `INVALID_FIELD`, with the path of what is wrong and what was expected there.
 */
export function parseDraft(draft: unknown, name: string): Customization {
  const parsed = parseCustomization(draft)
  if (!parsed.ok) throw refusedDraft(parsed.problems)
  return { ...parsed.value, name }
}

/** @throws ApiError `INVALID_FIELD`. */
export function parseName(name: string): string {
  const parsed = parseCustomization({ version: 1, name })
  if (parsed.ok) return name
  throw invalidField(`name must be ${parsed.problems[0]?.expected ?? 'a name'}`)
}

function refusedDraft(problems: readonly Problem[]): ApiError {
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(({ path, expected, found }) => {
    const field = path === '' ? 'draft' : `draft.${path}`
    return `${field} must be ${expected}, not ${found}`
  })
  const more = problems.length - shown.length
  return invalidField([...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; '))
}

import type { Shape } from './shape/shape.ts'
import { refuse } from './shape/shape.ts'

/** What stands for the app's name in a text (link-contract M 91). */
export const CLIENT_PLACEHOLDER = '<CLIENT>'

const CONTROL = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u
/** They turn the direction of what follows, so a text could read as another than it is. */
const TURNS_DIRECTION = /[\u{202A}-\u{202E}\u{2066}-\u{2069}]/u
const TAG = /<[A-Za-z!/?]/

/**
 * One line of words for people. Counted in characters as people count them. The panes show it as text and nothing
 * else; markup is refused all the same, since whoever writes it expects something that will not happen.
 */
export function plainText(maximum: number): Shape<string> {
  const expected = `one line of 1 to ${maximum} characters, without tags; ${CLIENT_PLACEHOLDER} stands for the app’s name`
  return {
    schema: { type: 'string', minLength: 1, maxLength: maximum },
    read: (value, place) => {
      if (typeof value !== 'string' || value.length > maximum * 4)
        return refuse(place, expected, value)
      const text = value.trim()
      const length = [...text].length
      const fits = length > 0 && length <= maximum && !CONTROL.test(text)
      if (!fits || TURNS_DIRECTION.test(text)) return refuse(place, expected, value)
      return TAG.test(text.replaceAll(CLIENT_PLACEHOLDER, ''))
        ? refuse(place, expected, value)
        : text
    },
  }
}

/** A short name that identifies something: letters, digits, spaces, dots, hyphens and underscores. */
export function plainName(maximum: number): Shape<string> {
  const expected = `a name of 1 to ${maximum} letters, digits, spaces, dots, hyphens or underscores`
  const pattern = `^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._-]{0,${maximum - 2}}[\\p{L}\\p{N}._-])?$`
  const test = new RegExp(pattern, 'u')
  return {
    schema: { type: 'string', minLength: 1, maxLength: maximum, pattern },
    read: (value, place) =>
      typeof value === 'string' && value.length <= maximum && test.test(value)
        ? value
        : refuse(place, expected, value),
  }
}

/** Puts the app's name where the text asks for it. */
export function fillText(text: string, clientName: string): string {
  return text.replaceAll(CLIENT_PLACEHOLDER, () => clientName)
}

import { expect, it } from 'vitest'
import { inSentence } from './in-sentence.ts'

it.each([
  ['Password', 'password'],
  ['User ID', 'user ID'],
  ['PIN', 'PIN'],
  ['Élément', 'élément'],
  ['', ''],
])('writes the label %s inside a sentence as %s', (label, written) => {
  expect(inSentence(label)).toBe(written)
})

import { readFileSync } from 'node:fs'
import { SCENARIOS } from '../packages/core/src/scenarios/index.ts'
import { ERROR_CODES } from '../packages/core/src/vocabulary/error-code.ts'
import { describe, expect, it } from 'vitest'
import { expandStories } from './story-lists.ts'
import { listedErrors } from '../packages/react/src/stories/listed-errors.ts'

function expanded(file: string): string {
  const url = new URL(`../packages/react/src/stories/${file}`, import.meta.url)
  return expandStories(readFileSync(url, 'utf8'), url.pathname)
}

describe('the stories that a list makes', () => {
  it.each(SCENARIOS)('have the scenario $name', ({ name, title }) => {
    const story = JSON.stringify({ name: title, args: { scenario: name } })
    expect(expanded('scenarios.stories.tsx')).toMatch(new RegExp(`^export const \\w+ = `, 'm'))
    expect(expanded('scenarios.stories.tsx')).toContain(`= ${story}`)
  })

  it.each(listedErrors(ERROR_CODES))('have the error %s', (code) => {
    expect(expanded('errors.stories.tsx')).toContain(JSON.stringify({ name: code, args: { code } }))
  })

  it('have names of their own', () => {
    for (const file of ['scenarios.stories.tsx', 'errors.stories.tsx']) {
      const names = [...expanded(file).matchAll(/^export const (\w+)/gm)].map(([, name]) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('leave other files as they are', () => {
    expect(expandStories('export default {}', '/stories/other.stories.tsx')).toBe(
      'export default {}\n',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { LinkError } from './link-error.ts'

describe('a developer’s mistake', () => {
  const mistake = new LinkError('missing-token', 'No token was given.')

  it('says who speaks, which mistake it is, and what happened', () => {
    expect(mistake.message).toBe('linkflow(missing-token): No token was given.')
    expect(mistake).toMatchObject({ name: 'LinkError', code: 'missing-token' })
    expect(mistake).toBeInstanceOf(Error)
  })

  it('is known by its name, also when a second copy of the kit threw it', () => {
    const fromAnotherCopy = Object.assign(new Error('linkflow'), { name: 'LinkError' })
    expect(LinkError.is(mistake)).toBe(true)
    expect(LinkError.is(fromAnotherCopy)).toBe(true)
  })

  it.each([
    ['another error', new TypeError('x is not a function')],
    ['an object of that name', { name: 'LinkError' }],
    ['nothing', null],
  ])('is not %s', (_, value) => {
    expect(LinkError.is(value)).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { initialsOf, InstitutionLogo } from './institution-logo.tsx'

describe('InstitutionLogo', () => {
  test('takes the first letters of the first two words', () => {
    expect(initialsOf('First Platypus Bank')).toBe('FP')
    expect(initialsOf('Cedar & Stone')).toBe('CS')
    expect(initialsOf('Élan')).toBe('É')
    expect(initialsOf('Tartan‑Dominion')).toBe('TD')
  })

  test.each([
    ['#0075a3', 'dark'],
    ['#f2b705', 'light'],
    ['red;background:url(x)', 'none'],
  ])('on %s the letters are those of a %s colour', async (primary_color, tone) => {
    const { container } = await render(
      <InstitutionLogo institution={{ name: 'First Bank', logo: null, primary_color }} />,
    )
    const logo = container.querySelector('[data-part="logo"]')
    expect(logo?.getAttribute('data-tone')).toBe(tone)
    expect(logo?.getAttribute('style') ?? '').not.toContain('url')
  })
})

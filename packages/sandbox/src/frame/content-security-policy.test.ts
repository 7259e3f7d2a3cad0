import { describe, expect, it } from 'vitest'
import { framePolicy } from './content-security-policy.ts'

function directive(name: string): string | undefined {
  return framePolicy('abc', ['https://app.example'])
    .split('; ')
    .find((one) => one.startsWith(`${name} `))
}

describe('the policy of the page in the iframe', () => {
  it('shows a logo wherever a customization may keep it: an https address, or data', () => {
    expect(directive('img-src')).toBe("img-src 'self' data: https:")
  })

  it('runs no script and takes no style but those with its nonce', () => {
    expect(directive('script-src')).toBe("script-src 'nonce-abc' 'strict-dynamic'")
    expect(directive('style-src')).toBe("style-src 'nonce-abc'")
  })

  it('speaks to its own server alone', () => {
    expect(directive('connect-src')).toBe("connect-src 'self'")
    expect(directive('default-src')).toBe("default-src 'none'")
  })
})

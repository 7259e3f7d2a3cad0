import { describe, expect, it } from 'vitest'
import { apiBase, readAddress } from './address.ts'

const read = (address: string) => readAddress(new URL(`http://localhost:4400/link.html${address}`))

describe("the frame's address", () => {
  it.each([
    ['#modal=http://localhost:4300', { mode: 'modal', host: 'http://localhost:4300' }],
    ['#embedded=https://app.example', { mode: 'embedded', host: 'https://app.example' }],
    [
      '?isWebview=true&token=link-sandbox-1',
      { mode: 'webview', token: 'link-sandbox-1', receivedRedirectUri: null },
    ],
  ])('%s is %j', (address, expected) => {
    expect(read(address)).toEqual(expected)
  })

  it.each([
    '',
    '#',
    '#modal=null',
    '#modal=javascript:alert(1)',
    '#modal=file:///x',
    '?token=link-x',
  ])('%j belongs to no host', (address) => {
    expect(read(address)).toEqual({ mode: 'unknown' })
  })

  it('lies under the API', () => {
    const page = new URL('https://api.example/sandbox/link/v2/stable/link.html')
    expect(apiBase(page)).toBe('https://api.example/sandbox')
  })
})

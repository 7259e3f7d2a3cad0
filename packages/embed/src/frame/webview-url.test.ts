import { describe, expect, it } from 'vitest'
import { webviewUrl } from './webview-url.ts'

const IDS = { link_session_id: 'session', request_id: 'request' }

describe('the address that a native app hears by', () => {
  it('hands over accounts in the words of the contract', () => {
    const url = new URL(
      webviewUrl({
        type: 'success',
        public_token: 'public-sandbox-1',
        metadata: {
          ...IDS,
          institution: { institution_id: 'ins_3', name: 'Bank & Sons' },
          accounts: [
            {
              id: 'a1',
              name: 'Checking',
              mask: '0000',
              type: 'depository',
              subtype: 'checking',
              verification_status: null,
              class_type: null,
            },
          ],
          account: null,
          account_id: null,
          public_token: 'public-sandbox-1',
          transfer_status: null,
        },
      }),
    )
    expect(url.host).toBe('connected')
    expect(url.searchParams.get('institution_name')).toBe('Bank & Sons')
    expect(url.searchParams.get('account_id')).toBe('')
    expect(JSON.parse(url.searchParams.get('accounts') ?? '')).toEqual([
      {
        _id: 'a1',
        meta: { name: 'Checking', number: '0000' },
        type: 'depository',
        subtype: 'checking',
      },
    ])
  })

  it('says with every key, empty where it does not apply, how the flow was left', () => {
    const url = new URL(
      webviewUrl({
        type: 'exit',
        error: null,
        metadata: { ...IDS, institution: null, status: 'requires_code' },
      }),
    )
    expect(url.host).toBe('exit')
    expect(url.searchParams.get('exit_status')).toBe('requires_code')
    expect(url.searchParams.get('error_code')).toBe('')
  })
})

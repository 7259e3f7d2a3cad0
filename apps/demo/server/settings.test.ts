import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toEqual({
      port: 4300,
      apiOrigin: 'http://localhost:4400',
      clientId: 'linkflow_client',
      secret: 'linkflow_secret',
      built: false,
    })
  })

  it('takes ports from the environment', () => {
    const { port, apiOrigin } = readSettings({
      LINKFLOW_DEMO_PORT: '4301',
      LINKFLOW_API_PORT: '4401',
    })
    expect([port, apiOrigin]).toEqual([4301, 'http://localhost:4401'])
  })

  it('falls back where a port is none', () => {
    expect(readSettings({ LINKFLOW_DEMO_PORT: 'soon' }).port).toBe(4300)
  })
})

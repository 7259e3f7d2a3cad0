import { describe, expect, it } from 'vitest'
import { isHello, parseToFrame, parseWelcome } from './parse.ts'

describe('the bridge', () => {
  it.each([
    [{ type: 'ping' }, { type: 'ping' }],
    [
      { type: 'open', round: 2, more: 1 },
      { type: 'open', round: 2 },
    ],
    [
      { type: 'exit', force: 'yes' },
      { type: 'exit', force: false },
    ],
  ])('reads %j', (message, read) => {
    expect(parseToFrame(message)).toEqual(read)
  })

  it.each([null, undefined, 7, 'open', [], {}, { type: 'open' }, { type: 'close' }])(
    'ignores %j',
    (message) => {
      expect(parseToFrame(message)).toBe(null)
      expect(parseWelcome(message)).toBe(null)
      expect(isHello(message)).toBe(false)
    },
  )

  it('does not listen to another version', () => {
    expect(isHello({ linkflow: 2, type: 'hello' })).toBe(false)
    expect(parseWelcome({ linkflow: 2, type: 'welcome', configuration: '{}' })).toBe(null)
  })
})

describe('the module', () => {
  it('can be imported where there is no page', async () => {
    await expect(import('../script/index.ts')).resolves.toHaveProperty('openLink')
    await expect(import('../script/element.ts')).resolves.toHaveProperty('LinkflowEmbed')
  })
})

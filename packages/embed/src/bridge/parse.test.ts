import { describe, expect, it } from 'vitest'
import { parseToFrame, parseWelcome } from './parse.ts'

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
    },
  )

  it('does not listen to another version', () => {
    expect(parseWelcome({ linkflow: 1, configuration: '{}' })).not.toBe(null)
    expect(parseWelcome({ linkflow: 2, configuration: '{}' })).toBe(null)
  })
})

describe('the module', () => {
  it('can be imported where there is no page', async () => {
    await expect(import('../script/index.ts')).resolves.toHaveProperty('openLink')
    await expect(import('../script/element.ts')).resolves.toHaveProperty('LinkflowEmbed')
  })
})

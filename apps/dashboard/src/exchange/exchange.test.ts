import { DEFAULT_CUSTOMIZATION, parseCustomization, toDesignTokens } from '@linkflow/theme'
import { describe, expect, it } from 'vitest'
import { importFile } from './import-file.ts'
import { minimalFile } from './minimal-file.ts'

const CHANGED = {
  ...DEFAULT_CUSTOMIZATION,
  name: 'Checkout',
  appearance: { ...DEFAULT_CUSTOMIZATION.appearance, radius: 4 },
}

function file(content: unknown): File {
  return new File([typeof content === 'string' ? content : JSON.stringify(content)], 'x.json')
}

describe('an exported file', () => {
  it('says only what is not the default', () => {
    expect(minimalFile(CHANGED)).toEqual({
      version: 1,
      name: 'Checkout',
      appearance: { radius: 4 },
    })
  })

  it('is read back as the same customization', () => {
    expect(parseCustomization(minimalFile(CHANGED))).toEqual({ ok: true, value: CHANGED })
  })
})

describe('an imported file', () => {
  it('is a draft under the name of the customization that takes it', async () => {
    expect(await importFile(file(CHANGED), DEFAULT_CUSTOMIZATION)).toEqual({
      ok: true,
      value: { ...CHANGED, name: 'default' },
    })
  })

  it('may be a design token file', async () => {
    const tokens = toDesignTokens(CHANGED)
    expect(await importFile(file(tokens), DEFAULT_CUSTOMIZATION)).toMatchObject({
      ok: true,
      value: { appearance: { radius: 4 } },
    })
  })

  it.each([
    ['half a file', '{"version":1,'],
    ['a file of the future', { version: 9 }],
    ['a picture', 'PNG'],
    ['a file of a megabyte', 'x'.repeat(1_000_000)],
  ])('is refused when it is %s', async (_, content) => {
    expect(await importFile(file(content), DEFAULT_CUSTOMIZATION)).toMatchObject({ ok: false })
  })
})

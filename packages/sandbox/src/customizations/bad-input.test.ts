import { DEFAULT_CUSTOMIZATION } from '@linkflow/theme'
import { describe, expect, it } from 'vitest'
import { Driver } from '../testing/drive.ts'

const SVG = `data:image/svg+xml;base64,${btoa('<svg onload="alert(1)"/>')}`
const TITLE = 'Kept whatever comes'
const good = {
  ...DEFAULT_CUSTOMIZATION,
  consent: { ...DEFAULT_CUSTOMIZATION.consent, title: TITLE },
}

/** A driver whose default draft has been saved once. */
async function edited() {
  const driver = new Driver()
  const save = (revision: number, draft: object) =>
    driver.rest('/linkflow/customizations/save', { customization_id: 'default', revision, draft })
  const kept = async () => {
    const { body } = await driver.rest('/linkflow/customizations/get', {
      customization_id: 'default',
    })
    return Object(body['customization'])
  }
  await save(0, good)
  return { driver, save, kept }
}

const REFUSED: readonly (readonly [string, object, RegExp])[] = [
  ['an SVG with script as logo', { consent: { logo: SVG } }, /^draft\.consent\.logo must be .*PNG/],
  [
    'a PNG that is none',
    { consent: { logo: 'data:image/png;base64,PHN2Zz48c2NyaXB0Lz4=' } },
    /^draft\.consent\.logo must be .*PNG/,
  ],
  [
    'script in a title',
    { consent: { title: '<script>alert(1)</script>' } },
    /^draft\.consent\.title must be one line of 1 to 80 characters, without tags/,
  ],
  [
    'markup in a text',
    { connected: { text: '<img src=x onerror=alert(1)>' } },
    /^draft\.connected\.text must be /,
  ],
  [
    'script as an address',
    { consent: { logo: 'javascript:alert(1)' } },
    /^draft\.consent\.logo must be an https:\/\/ address/,
  ],
  [
    'CSS as a colour',
    { overlay: { color: 'red; } * { display: none' } },
    /^draft\.overlay\.color must be an opaque colour/,
  ],
  [
    'CSS as a font',
    { appearance: { font: { name: "x'; } body { color: red" } } },
    /^draft\.appearance\.font\.name must be /,
  ],
  ['a length as text', { appearance: { radius: '12px' } }, /^draft\.appearance\.radius must be /],
  [
    '5,000 institutions',
    { institution_select: { institutions: Array.from({ length: 5000 }, (_, at) => `ins_${at}`) } },
    /^draft\.institution_select\.institutions must be a list of 1 to 100 institution ids/,
  ],
  ['a version of the future', { version: 7 }, /^draft\.version must be .*newer Linkflow/],
]

describe('a draft that is refused', () => {
  it.each(REFUSED)('says where and what was expected, for %s', async (_, part, message) => {
    const { save } = await edited()
    const { status, body } = await save(1, { version: 1, ...part })
    expect([status, body['error_code']]).toEqual([400, 'INVALID_FIELD'])
    expect(body['error_message']).toMatch(message)
  })

  it.each(REFUSED)('leaves the one before it as it is, for %s', async (_, part) => {
    const { save, kept } = await edited()
    await save(1, { version: 1, ...part })
    expect(await kept()).toMatchObject({ revision: 1, draft: { consent: { title: TITLE } } })
  })

  it('has no logo of 10 MB', async () => {
    const { driver, kept } = await edited()
    const logo = `data:image/png;base64,${'A'.repeat(10_000_000)}`
    const { status, body } = await driver.rest('/linkflow/customizations/save', {
      customization_id: 'default',
      revision: 1,
      draft: { version: 1, consent: { logo } },
    })
    expect([status, body['error_message']]).toEqual([413, 'body is too large: the limit is 512 kB'])
    expect(await kept()).toMatchObject({ revision: 1 })
  })

  it('is no half-written file', async () => {
    const { driver, kept } = await edited()
    const { status, body } = await driver.post(
      '/linkflow/customizations/save',
      '{"customization_id":"default","revision":1,"draft":{"version":1,"con',
    )
    expect([status, body['error_code']]).toEqual([400, 'INVALID_BODY'])
    expect(await kept()).toMatchObject({ revision: 1 })
  })

  it('is refused as a new customization too, which is not made', async () => {
    const { driver } = await edited()
    const made = await driver.rest('/linkflow/customizations/create', {
      name: 'Bad',
      customization: { version: 7 },
    })
    expect(made.status).toBe(400)
    const { body } = await driver.rest('/linkflow/customizations/list', {})
    expect(body['customizations']).toMatchObject([{ name: 'default' }])
  })
})

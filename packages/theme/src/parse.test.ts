import { readFile } from 'node:fs/promises'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CUSTOMIZATION } from './defaults.ts'
import { customizationSchema, parseCustomization, parseCustomizationText } from './parse.ts'
import { writtenCustomization } from './testing/arbitrary.fixture.ts'
import { leafPaths, withLeaf } from './testing/leaves.fixture.ts'

/** A 1 × 1 picture. */
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

function changed(path: string, value: unknown): unknown {
  return withLeaf(DEFAULT_CUSTOMIZATION, path.split('.'), value)
}

function problemsOf(value: unknown) {
  const parsed = parseCustomization(value)
  return parsed.ok ? [] : parsed.problems
}

describe('a customization', () => {
  it('is the default one when it says nothing but its version', () => {
    expect(parseCustomization({ version: 1 })).toEqual({ ok: true, value: DEFAULT_CUSTOMIZATION })
  })

  it('changes nothing when it is parsed again', () => {
    fc.assert(
      fc.property(writtenCustomization, (written) => {
        const once = parseCustomization(written)
        expect(once).toMatchObject({ ok: true })
        expect(once.ok && parseCustomization(JSON.parse(JSON.stringify(once.value)))).toEqual(once)
      }),
    )
  })

  it.each([
    ['appearance.colors.accent.light', '#0af', '#00aaff'],
    ['appearance.colors.accent.light', 'rgb(10, 103, 90)', '#0a675a'],
    ['appearance.colors.accent.light', 'HSL(172 82% 22%)', '#0a665a'],
    ['overlay.color', ' #ABCDEF ', '#abcdef'],
    ['consent.title', '  Link with <CLIENT>  ', 'Link with <CLIENT>'],
    ['consent.title', 'I <3 banks', 'I <3 banks'],
    ['consent.logo', PNG, PNG],
    ['consent.logo', 'https://example.com/a b.png', 'https://example.com/a%20b.png'],
    ['appearance.font.name', 'Brand Sans', 'Brand Sans'],
  ])('takes %s as %j', (path, written, read) => {
    expect(parseCustomization(changed(path, written))).toEqual({
      ok: true,
      value: changed(path, read),
    })
  })

  it.each([
    ['appearance.colors.accent.light', 'red'],
    ['appearance.colors.accent.light', '#0a675a80'],
    ['appearance.colors.accent.light', 'rgb(0 0 0 / 50%)'],
    ['appearance.colors.accent.light', 'rgb(300 0 0)'],
    ['appearance.colors.accent.light', 'red; } * { display: none'],
    ['appearance.radius', 25],
    ['appearance.radius', '12px'],
    ['appearance.radius', Number.NaN],
    ['appearance.font.name', "Arial', x"],
    ['appearance.font.family', 'comic'],
    ['appearance.font.scale', 2],
    ['overlay.opacity', 1.1],
    ['consent.title', ''],
    ['consent.title', 'a'.repeat(81)],
    ['consent.title', 'two\nlines'],
    ['consent.title', '\u202Eti snrut'],
    ['consent.title', '<script>alert(1)</script>'],
    ['consent.title', '<b>Hello'],
    ['consent.title', '<Client>'],
    ['consent.button', 'Click here'],
    ['consent.logo', 'javascript:alert(1)'],
    ['consent.logo', 'http://example.com/logo.png'],
    ['consent.logo', 'https://user:pass@example.com/logo.png'],
    ['consent.logo', 'https://example.com/logo.svg'],
    ['consent.logo', 'data:image/svg+xml;base64,PHN2Zz48c2NyaXB0Lz48L3N2Zz4='],
    ['consent.logo', 'data:image/png;base64,PHN2Zz48c2NyaXB0Lz48L3N2Zz4='],
    ['consent.logo', `${PNG.slice(0, 80)}${'A'.repeat(10_000_000)}`],
    ['institution_select.institutions', []],
    ['institution_select.institutions', 'some'],
    ['institution_select.institutions', ['ins_1', 'ins_1']],
    ['language', 'tlh'],
    ['country_codes', []],
    ['select_account', true],
    ['version', 2],
    ['version', '1'],
    ['name', '../default'],
    ['appearance.colours', {}],
    ['overlay', null],
  ])('refuses %s as %j, and says where', (path, value) => {
    const problems = problemsOf(changed(path, value))
    expect(problems.map((problem) => problem.path)).toEqual([path])
    expect(problems[0]?.found.length).toBeLessThan(80)
  })

  it('refuses 5,000 institutions with one problem', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `ins_${index}`)
    expect(problemsOf(changed('institution_select.institutions', many))).toEqual([
      {
        path: 'institution_select.institutions',
        expected: 'a list of 1 to 100 institution ids, each once',
        found: 'a list of 5000',
      },
    ])
  })

  it('names the entry of a list that is wrong', () => {
    const problems = problemsOf(changed('country_codes', ['US', 'XX']))
    expect(problems[0]?.path).toBe('country_codes[1]')
  })

  it('says that a file of a future version needs a newer Linkflow', () => {
    expect(problemsOf({ version: 7, everything: 'is new' })).toEqual([
      { path: 'version', expected: expect.stringContaining('newer Linkflow'), found: '7' },
    ])
  })

  it('refuses a half-written file', () => {
    expect(parseCustomizationText('{"version": 1, "name": "def')).toMatchObject({
      ok: false,
      problems: [{ path: '', expected: 'a whole JSON file' }],
    })
  })

  it.each([[null], [[]], ['text'], [7]])('refuses %j', (value) => {
    expect(problemsOf(value)).toMatchObject([{ path: '', expected: 'an object' }])
  })

  it('takes no field from a prototype', () => {
    const hostile: unknown = JSON.parse('{"version":1,"__proto__":{"name":"x"}}')
    expect(problemsOf(hostile)).toMatchObject([{ path: '__proto__' }])
  })

  it('answers any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (json, at) => {
        const paths = leafPaths(DEFAULT_CUSTOMIZATION)
        const path = paths[at % paths.length] ?? []
        expect(typeof parseCustomization(withLeaf(DEFAULT_CUSTOMIZATION, path, json)).ok).toBe(
          'boolean',
        )
        expect(typeof parseCustomization(json).ok).toBe('boolean')
      }),
    )
  })
})

describe('the JSON Schema', () => {
  const validate = new Ajv({ strict: false, formats: { color: true } }).compile(
    customizationSchema(),
  )

  it('accepts what the parser accepts', () => {
    fc.assert(fc.property(writtenCustomization, (written) => validate(written)))
  })

  it('is the one that the package publishes', async () => {
    const file = new URL('../customization.schema.json', import.meta.url)
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(customizationSchema())),
    )
  })

  it('knows a field that is not there', () => {
    expect(validate({ version: 1, colour: 'red' })).toBe(false)
  })
})

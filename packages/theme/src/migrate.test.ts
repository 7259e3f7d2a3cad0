import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { migrateCustomization } from './migrate.ts'
import { parseCustomization } from './parse.ts'
import { writtenCustomization } from './testing/arbitrary.fixture.ts'

const TABLES = ['connectedPane', 'reconnectedPane', 'selectAccount', 'title', 'message', 'name']

/** The sample of link-contract J, IOS1. */
const PANE_TABLES = {
  connectedPane: {
    title: 'Sign-up successful',
    message: 'You successfully linked your account with <CLIENT>',
    submitButton: 'Continue',
  },
  reconnectedPane: { message: 'You successfully updated your account credentials with <CLIENT>' },
  institutionSelectPane: { title: 'Choose your bank', searchButton: 'Search for your bank' },
  institutionSearchPane: {
    initialMessage: 'Find your bank or credit union',
    noResultsMessage: 'Unfortunately your bank is not supported yet',
    exitButton: 'Manually link account',
  },
}

describe('a table of pane texts of the public-key era', () => {
  it('becomes a customization of this version', () => {
    expect(parseCustomization({ ...PANE_TABLES, selectAccount: false })).toMatchObject({
      ok: true,
      value: {
        version: 1,
        institution_select: { title: 'Choose your bank' },
        institution_search: {
          prompt: 'Find your bank or credit union',
          no_results_text: 'Unfortunately your bank is not supported yet',
          exit_button: 'Manually link account',
        },
        select_account: 'off',
        connected: {
          title: 'Sign-up successful',
          text: 'You successfully linked your account with <CLIENT>',
          button: 'Continue',
        },
        reconnected: {
          title: null,
          text: 'You successfully updated your account credentials with <CLIENT>',
        },
      },
    })
  })

  it('is checked like any other', () => {
    expect(parseCustomization({ connectedPane: { title: '<script>' } })).toMatchObject({
      ok: false,
      problems: [{ path: 'connected.title' }],
    })
  })

  it('is refused where it is no table', () => {
    expect(parseCustomization({ connectedPane: 5 })).toMatchObject({
      ok: false,
      problems: [{ path: 'connected' }],
    })
  })
})

describe('bringing a file up to this version', () => {
  it('leaves one of this version as it is', () => {
    fc.assert(
      fc.property(writtenCustomization, (written) => {
        expect(migrateCustomization(written)).toEqual({ ok: true, value: written })
      }),
    )
  })

  it('leaves what was brought up as it is', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...TABLES), maxDepth: 2 }), (table) => {
        const once = migrateCustomization(table)
        if (once.ok) expect(migrateCustomization(once.value)).toEqual(once)
      }),
    )
  })
})

describe('a file without a version', () => {
  it('is refused at its version', () => {
    expect(parseCustomization({ name: 'x' })).toMatchObject({
      ok: false,
      problems: [{ path: 'version', found: 'nothing' }],
    })
  })
})

describe('a file with $schema', () => {
  it('is read as if it had none', () => {
    expect(parseCustomization({ $schema: './customization.json', version: 1 }).ok).toBe(true)
  })
})

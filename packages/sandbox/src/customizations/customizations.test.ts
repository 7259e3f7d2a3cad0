import { DEFAULT_CUSTOMIZATION, PRESETS } from '@linkflow/theme'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandboxInstitutions } from '../sandbox-institutions.ts'
import { createMemoryStore } from '../store/memory-store.ts'
import { Driver, TOKEN_REQUEST } from '../testing/drive.ts'
import type { Answer } from '../testing/drive.ts'
import { chosenInstitutions } from './chosen-institutions.ts'
import { publishedFor } from './published.ts'

/** One customization after a change, as the API shows it. */
interface Shown {
  readonly customization_id: string
  readonly name: string
  readonly revision: number
  readonly changed: boolean
  readonly published_number: number | null
  readonly draft: Record<string, unknown>
}

class Editor {
  readonly store = createMemoryStore()
  readonly driver = new Driver({ store: this.store })

  call(action: string, body: object = {}): Promise<Answer> {
    return this.driver.rest(`/linkflow/customizations/${action}`, body)
  }

  async shown(action: string, body: object): Promise<Shown> {
    const { body: reply, status } = await this.call(action, body)
    if (status !== 200) throw new Error(`${action} was refused: ${String(reply['error_message'])}`)
    // The schema of the endpoint says so.
    return reply['customization'] as Shown
  }

  /** Saves a draft over the current one, and publishes it. */
  async publish(changes: object, customization_id = 'default'): Promise<Shown> {
    const { revision } = await this.shown('get', { customization_id })
    const draft = { ...DEFAULT_CUSTOMIZATION, ...changes }
    const saved = await this.shown('save', { customization_id, revision, draft })
    return this.shown('publish', { customization_id, revision: saved.revision })
  }

  look(wanted: object = {}) {
    return publishedFor(
      {
        link_customization_name: 'default',
        language: 'en',
        country_codes: ['US'],
        ...wanted,
      },
      { store: this.store, customizations: new Map() },
    )
  }
}

const TITLED = { institution_select: { title: 'Your bank', institutions: 'automatic' } }

describe('customizations', () => {
  it('have the default one before anybody has edited anything', async () => {
    const { body } = await new Editor().call('list')
    expect(body['customizations']).toMatchObject([
      { customization_id: 'default', name: 'default', revision: 0, published_number: null },
    ])
  })

  it('are created, duplicated, renamed and deleted', async () => {
    const editor = new Editor()
    const first = await editor.shown('create', { name: 'Checkout' })
    const copy = await editor.shown('duplicate', {
      customization_id: first.customization_id,
      name: 'Checkout dark',
    })
    await editor.shown('rename', { customization_id: copy.customization_id, name: 'Night' })
    await editor.call('delete', { customization_id: first.customization_id })
    const { body } = await editor.call('list')
    expect(body['customizations']).toMatchObject([{ name: 'default' }, { name: 'Night' }])
  })

  it('are made of a file', async () => {
    const appearance = { ...PRESETS[1]?.appearance }
    const made = await new Editor().shown('create', {
      name: 'Harbour',
      customization: { version: 1, name: 'another name', appearance },
    })
    expect(made.draft).toMatchObject({ name: 'Harbour', appearance })
  })

  it('want the API keys', async () => {
    const { body } = await new Editor().driver.post('/linkflow/customizations/list', {})
    expect(body['error_code']).toBe('MISSING_FIELDS')
  })

  it.each([
    ['create', { name: 'default' }, 409, /^name is taken/],
    ['create', { name: '../x' }, 400, /^name must be a name/],
    ['rename', { customization_id: 'default', name: 'x' }, 400, /cannot be renamed/],
    ['delete', { customization_id: 'default' }, 400, /cannot be deleted/],
    ['get', { customization_id: 'nobody' }, 404, /names no customization/],
    ['restore', { customization_id: 'default', revision: 0, number: 9 }, 400, /no version/],
  ])('refuse to %s %j', async (action, request, expected, message) => {
    const { status, body } = await new Editor().call(action, request)
    expect([status, body['error_code']]).toEqual([expected, 'INVALID_FIELD'])
    expect(body['error_message']).toMatch(message)
  })
})

describe('a draft', () => {
  it('is saved with a new revision', async () => {
    const editor = new Editor()
    const saved = await editor.shown('save', {
      customization_id: 'default',
      revision: 0,
      draft: { version: 1, ...TITLED },
    })
    expect(saved).toMatchObject({ revision: 1, changed: true, draft: TITLED })
  })

  it('is not overwritten by somebody who has not seen it', async () => {
    const editor = new Editor()
    const save = (draft: object) =>
      editor.call('save', {
        customization_id: 'default',
        revision: 0,
        draft: { version: 1, ...draft },
      })
    await save(TITLED)
    const { status, body } = await save({ select_account: 'one' })
    expect([status, body['error_code']]).toEqual([409, 'INVALID_FIELD'])
    expect(body['error_message']).toMatch(/^revision is 0, but the draft is at 1/)
    const kept = await editor.shown('get', { customization_id: 'default' })
    expect(kept.draft).toMatchObject(TITLED)
  })

  it('keeps its place when the new one is wrong, which names the field', async () => {
    const editor = new Editor()
    const { status, body } = await editor.call('save', {
      customization_id: 'default',
      revision: 0,
      draft: { version: 1, appearance: { colors: { ink: { light: 'url(x)' } } } },
    })
    expect(status).toBe(400)
    expect(body['error_message']).toBe(
      'draft.appearance.colors.ink.light must be an opaque colour such as #0a675a, rgb(10 103 90) or hsl(172 82% 22%), not "url(x)"',
    )
    const kept = await editor.shown('get', { customization_id: 'default' })
    expect(kept.revision).toBe(0)
  })

  it('M89 is never served', async () => {
    const editor = new Editor()
    await editor.call('save', {
      customization_id: 'default',
      revision: 0,
      draft: { version: 1, ...TITLED },
    })
    expect(await editor.look()).toBeNull()
  })
})

describe('publishing', () => {
  it('shows the draft to new sessions', async () => {
    const editor = new Editor()
    const published = await editor.publish(TITLED)
    expect(published).toMatchObject({ published_number: 1, changed: false })
    expect(await editor.look()).toMatchObject(TITLED)
  })

  it.each([[{ language: 'fr' }], [{ country_codes: ['US', 'CA'] }], [{ country_codes: ['CA'] }]])(
    'leaves sessions with %j as they are',
    async (wanted) => {
      const editor = new Editor()
      await editor.publish(TITLED)
      expect(await editor.look(wanted)).toBeNull()
    },
  )

  it('is refused below AA, with the pair, the ratio and the nearest colour', async () => {
    const editor = new Editor()
    const colors = { ...DEFAULT_CUSTOMIZATION.appearance.colors }
    const appearance = {
      ...DEFAULT_CUSTOMIZATION.appearance,
      colors: { ...colors, ink: { light: '#bbbbbb', dark: '#ffffff' } },
    }
    await editor.call('save', {
      customization_id: 'default',
      revision: 0,
      draft: { version: 1, appearance },
    })
    const { status, body } = await editor.call('publish', {
      customization_id: 'default',
      revision: 1,
    })
    expect(status).toBe(400)
    expect(body['error_message']).toMatch(
      /^draft\.appearance\.colors\.ink\.light has a contrast of 1\.91 on surface, and WCAG 2\.2 AA needs 4\.5: the nearest colour that passes is #[0-9a-f]{6}/,
    )
  })

  it('is refused for a draft that the editor has not seen', async () => {
    const editor = new Editor()
    await editor.publish(TITLED)
    const { status } = await editor.call('publish', { customization_id: 'default', revision: 0 })
    expect(status).toBe(409)
  })

  it('can be gone back on', async () => {
    const editor = new Editor()
    await editor.publish(TITLED)
    const { revision } = await editor.publish({ select_account: 'one' })
    const { body } = await editor.call('history', { customization_id: 'default' })
    expect(body['versions']).toMatchObject([{ number: 2 }, { number: 1, customization: TITLED }])
    const restored = await editor.shown('restore', {
      customization_id: 'default',
      revision,
      number: 1,
    })
    expect(restored).toMatchObject({ changed: true, published_number: 2, draft: TITLED })
    expect(await editor.look()).toMatchObject({ select_account: 'one' })
  })
})

describe('the banks that a customization lists', () => {
  const institutions = createSandboxInstitutions(60)
  const wanted = {
    link_customization_name: 'default',
    language: 'en',
    country_codes: ['US'],
    products: ['auth'],
  }

  it('stand in its order, without those that cannot be linked', async () => {
    const editor = new Editor()
    await editor.publish({
      institution_select: { title: null, institutions: ['ins_109510', 'ins_0', 'ins_109508'] },
    })
    const services = { store: editor.store, customizations: new Map(), institutions }
    const found = await chosenInstitutions(wanted, services)
    expect(found?.map(({ institution_id }) => institution_id)).toEqual(['ins_109510', 'ins_109508'])
  })

  it('are not chosen where the list is automatic', async () => {
    const editor = new Editor()
    await editor.publish(TITLED)
    const services = { store: editor.store, customizations: new Map(), institutions }
    expect(await chosenInstitutions(wanted, services)).toBeNull()
  })
})

describe('any JSON as a draft', () => {
  it('is answered in the contract’s shape, and never by a fault', async () => {
    const editor = new Editor()
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (draft) => {
        const { status, body } = await editor.call('save', {
          customization_id: 'default',
          revision: 0,
          draft: { version: 1, ...draft, unknown: 1 },
        })
        expect([status, body['error_type']]).toEqual([400, 'INVALID_REQUEST'])
      }),
      { numRuns: 50 },
    )
  })
})

describe('a link token', () => {
  it('takes Select Account from the customization that it names', async () => {
    const editor = new Editor()
    const { customization_id } = await editor.shown('create', { name: 'single' })
    await editor.publish({ select_account: 'one' }, customization_id)
    const session = await editor.driver.start({ link_customization_name: 'single' })
    expect(session.description.account_selection).toBe('one')
  })

  it('M88 takes nothing from one for other countries', async () => {
    const editor = new Editor()
    await editor.publish({ select_account: 'one' })
    const session = await editor.driver.start({ country_codes: ['US', 'CA'] })
    expect(session.description.account_selection).toBe('many')
  })

  it('M92 cannot name one that was never published', async () => {
    const editor = new Editor()
    await editor.shown('create', { name: 'single' })
    const { body } = await editor.driver.rest('/link/token/create', {
      ...TOKEN_REQUEST,
      link_customization_name: 'single',
    })
    expect(body['error_code']).toBe('INVALID_LINK_CUSTOMIZATION')
  })
})

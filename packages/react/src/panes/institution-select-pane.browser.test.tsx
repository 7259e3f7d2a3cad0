import { at } from '@linkflow/core'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  blockedState,
  flowOf,
  INSTITUTIONS,
  institutionState,
  MANY_INSTITUTIONS,
} from '../stories/fixtures.ts'
import { downWithNumbers, withNumbers } from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

describe('InstitutionSelectPane', () => {
  test('lists the popular banks before anything is typed', async () => {
    const { screen, events } = await stage(institutionState)
    await expect
      .element(screen.getByRole('option', { name: 'First Platypus Bank' }).first())
      .toBeVisible()
    expect(screen.getByRole('option').elements()).toHaveLength(INSTITUTIONS.length)
    expect(events).toEqual([])
  })

  test('selects the bank that is pressed', async () => {
    const { screen, events } = await stage(institutionState)
    await screen.getByRole('option', { name: /Tartan Bank/ }).click()
    expect(events).toEqual([{ type: 'institution.selected', institution: INSTITUTIONS[3] }])
  })

  test('finds what is typed, says how many, and reports the search once', async () => {
    const { screen, events } = await stage(institutionState)
    await screen.getByRole('combobox', { name: 'Search banks' }).fill('platy')
    await expect.element(screen.getByRole('status')).toHaveTextContent('2 banks found')
    expect(screen.getByRole('option').elements()).toHaveLength(2)
    expect(events).toEqual([
      { type: 'institution.searched', query: 'platy', request_id: 'search platy' },
    ])
  })

  test('walks the list with the keyboard while the focus stays in the field', async () => {
    const { screen, events } = await stage(institutionState)
    const field = screen.getByRole('combobox')
    await expect.element(screen.getByRole('option').first()).toBeVisible()
    await field.click()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await expect
      .element(screen.getByRole('option', { selected: true }))
      .toHaveAttribute('data-institution-id', 'ins_109509')
    await userEvent.keyboard('{End}')
    await expect
      .element(screen.getByRole('option', { selected: true }))
      .toHaveAttribute('data-institution-id', 'ins_1')
    await userEvent.keyboard('{Home}')
    await expect.element(field).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(events).toEqual([{ type: 'institution.selected', institution: INSTITUTIONS[0] }])
  })

  test('points the field at the option the keyboard is on', async () => {
    const { screen } = await stage(institutionState)
    await expect.element(screen.getByRole('option').first()).toBeVisible()
    await screen.getByRole('combobox').click()
    await userEvent.keyboard('{ArrowDown}')
    const option = screen.getByRole('option', { selected: true })
    await expect
      .element(screen.getByRole('combobox'))
      .toHaveAttribute('aria-activedescendant', option.element().id)
  })

  test('says what was not found and offers a way out', async () => {
    const { screen, events } = await stage(institutionState)
    await screen.getByRole('combobox').fill('wombat')
    await expect.element(screen.getByRole('status')).toHaveTextContent('No bank matches “wombat”')
    await screen.getByRole('button', { name: 'Leave for now' }).click()
    expect(events.at(-1)).toEqual({ type: 'exit.requested' })
  })

  test('goes back to the popular banks when the search is cleared', async () => {
    const { screen } = await stage(institutionState)
    await screen.getByRole('combobox').fill('wombat')
    await screen.getByRole('button', { name: 'Clear search' }).click()
    await expect.element(screen.getByRole('option', { name: /Tartan/ })).toBeVisible()
    await expect.element(screen.getByRole('combobox')).toHaveFocus()
  })

  test('says when the list does not load, and offers to try again', async () => {
    const { screen } = await stage(institutionState, 'failing')
    await expect
      .element(screen.getByRole('alert'))
      .toHaveAttribute('data-error-code', 'INTERNAL_SERVER_ERROR')
    await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  test('loads the next page when the end of the list comes into view', async () => {
    const { screen } = await stage(institutionState, MANY_INSTITUTIONS)
    await expect.element(screen.getByRole('option').first()).toBeVisible()
    expect(screen.getByRole('option').elements()).toHaveLength(50)
    screen.getByRole('option').last().element().scrollIntoView()
    await expect.poll(() => screen.getByRole('option').elements().length).toBe(100)
  })

  test('says why a bank cannot be linked now, and leads back to the list', async () => {
    const { screen, events } = await stage(blockedState('DOWN'))
    const pane = screen.getByRole('region', { name: 'First Platypus Bank isn’t responding' })
    await expect.element(pane).toHaveAttribute('data-institution-status', 'DOWN')
    await screen.getByRole('button', { name: 'Choose another bank' }).click()
    expect(events).toEqual([{ type: 'back.pressed' }])
  })

  test('comes back with the search as it was left, and does not report it again', async () => {
    const left = at('institution-select', flowOf({ query: 'tartan' }), { blocked: null })
    const { screen, events } = await stage(left)
    await expect.element(screen.getByRole('combobox')).toHaveValue('tartan')
    await expect.element(screen.getByRole('status')).toHaveTextContent('1 bank found')
    expect(events).toEqual([])
  })

  test('tells the search that led to a bank, even if it had not settled yet', async () => {
    const { screen, events } = await stage(institutionState)
    await expect.element(screen.getByRole('option', { name: /Tartan/ })).toBeVisible()
    await screen.getByRole('combobox').fill('tart')
    await screen.getByRole('option', { name: /Tartan/ }).click()
    expect(events.slice(-2)).toEqual([
      expect.objectContaining({ type: 'institution.searched', query: 'tart' }),
      { type: 'institution.selected', institution: INSTITUTIONS[3] },
    ])
  })

  test('tells no search where the bank comes from the one that was left', async () => {
    const left = at('institution-select', flowOf({ query: 'tartan' }), { blocked: null })
    const { screen, events } = await stage(left)
    await screen.getByRole('option', { name: /Tartan/ }).click()
    expect(events).toEqual([{ type: 'institution.selected', institution: INSTITUTIONS[3] }])
  })

  test('clears a filled field with Escape, and keeps that Escape from whatever is around', async () => {
    const { screen } = await stage(institutionState)
    const heard: string[] = []
    const listen = ({ key, target }: KeyboardEvent): void => {
      heard.push(target instanceof HTMLInputElement ? `${key} ${target.value}` : key)
    }
    document.addEventListener('keydown', listen)
    const field = screen.getByRole('combobox')
    await field.fill('tart')
    await userEvent.keyboard('{Escape}')
    await expect.element(field).toHaveValue('')
    await userEvent.keyboard('{Escape}')
    document.removeEventListener('keydown', listen)
    expect(heard).toEqual(['Escape '])
  })

  test('offers account numbers under the list, and first where nothing is found', async () => {
    const { screen, events } = await stage(withNumbers)
    await screen.getByRole('button', { name: 'Link with account numbers' }).click()
    await screen.getByRole('combobox').fill('wombat')
    await expect.element(screen.getByRole('button', { name: 'Leave for now' })).toBeVisible()
    await screen.getByRole('button', { name: 'Link with account numbers' }).click()
    expect(events.filter(({ type }) => type === 'manual.pressed')).toHaveLength(2)
  })

  test('offers account numbers for a bank that is down', async () => {
    const { screen, events } = await stage(downWithNumbers)
    await screen.getByRole('button', { name: 'Link with account numbers' }).click()
    expect(events).toEqual([{ type: 'manual.pressed' }])
  })
})

import { describe, expect, it } from 'vitest'
import { contrastOnWhite } from './color.ts'
import { createDirectory } from './directory.ts'
import { FIXTURES } from './fixtures.ts'
import { isRoutingNumber } from './routing-number.ts'

const RECORDED = [
  ['ins_109508', 'First Platypus Bank', 'US', false, 'HEALTHY'],
  ['ins_109509', 'First Gingham Credit Union', 'US', false, 'HEALTHY'],
  ['ins_109510', 'Tattersall Federal Credit Union', 'US', false, 'HEALTHY'],
  ['ins_109511', 'Tartan Bank', 'US', false, 'HEALTHY'],
  ['ins_109512', 'Houndstooth Bank', 'US', false, 'HEALTHY'],
  ['ins_135858', 'Windowpane Bank', 'US', false, 'HEALTHY'],
  ['ins_130016', 'First Platypus Balance Bank', 'US', false, 'HEALTHY'],
  ['ins_127287', 'Platypus OAuth Bank', 'US', true, 'HEALTHY'],
  ['ins_129644', 'First Platypus Bank - OAuth', 'US', true, 'HEALTHY'],
  ['ins_132241', 'First Platypus OAuth App2App Bank', 'US', true, 'HEALTHY'],
  ['ins_116834', 'Flexible Platypus Open Banking', 'GB', true, 'HEALTHY'],
  ['ins_117181', 'Flexible Platypus Open Banking (QR)', 'GB', true, 'HEALTHY'],
  ['ins_117650', 'Royal Bank of Plaid', 'GB', true, 'HEALTHY'],
  ['ins_43', 'Tartan-Dominion Bank of Canada', 'CA', false, 'HEALTHY'],
  ['ins_132363', 'Unhealthy Platypus Bank - Degraded', 'US', false, 'DEGRADED'],
  ['ins_132361', 'Unhealthy Platypus Bank - Down', 'US', false, 'DOWN'],
  ['ins_133402', 'Unsupported Platypus Bank', 'US', false, 'UNSUPPORTED'],
  ['ins_133502', 'RUX Auth', 'US', false, 'HEALTHY'],
  ['ins_133503', 'RUX Match', 'US', false, 'HEALTHY'],
] as const

describe('the fixtures of link-contract H.1', () => {
  const directory = createDirectory({ total: 100 })

  it.each(RECORDED)('%s is %s (%s, oauth %s, %s)', (id, name, country, oauth, status) => {
    expect(directory.find(id)).toMatchObject({ name, country_codes: [country], oauth, status })
  })

  it('has the recorded colour, address and fields of First Platypus Bank', () => {
    expect(directory.find('ins_109508')).toMatchObject({
      primary_color: '#0075a3',
      url: 'https://www.plaid.com/',
      credentials: [
        { label: 'Username', name: 'username', type: 'text' },
        { label: 'Password', name: 'password', type: 'password' },
      ],
      mfa: ['code', 'list', 'questions', 'selections'],
      rank: 0,
    })
  })

  it('asks for a User ID at First Gingham Credit Union', () => {
    const labels = directory.find('ins_109509')?.credentials.map((field) => field.label)
    expect(labels).toEqual(['User ID', 'Password'])
  })

  it('asks for no credentials where the bank has its own page', () => {
    for (const entry of FIXTURES) expect(entry.credentials.length === 0).toBe(entry.oauth)
  })

  it('has routing numbers with a valid check digit, and the recorded ones', () => {
    for (const number of FIXTURES.flatMap((entry) => entry.routing_numbers)) {
      expect(isRoutingNumber(number)).toBe(true)
    }
    expect(directory.findByRoutingNumber('333333334')?.name).toBe('Windowpane Bank')
    expect(directory.findByRoutingNumber('021000021')?.name).toBe('Houndstooth Bank')
  })

  it('has colours on which white text can be read', () => {
    for (const entry of FIXTURES) {
      expect(contrastOnWhite(entry.primary_color)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('has a brand with three portals, each of which is found by its id', () => {
    const brand = directory.find('ins_900001')
    expect(brand?.portals.map((portal) => portal.name)).toEqual([
      'Gingham National - Personal',
      'Gingham National - Business',
      'Gingham National - Card',
    ])
    expect(directory.find('ins_900003')?.name).toBe('Gingham National - Business')
  })
})

import { describe, expect, it } from 'vitest'
import { foldHost, foldQuery, foldText } from './fold.ts'

describe('foldText', () => {
  it.each([
    ['Société bancaire', 'societe bancaire'],
    ['Österreichische Bank', 'osterreichische bank'],
    ['Straße', 'strasse'],
    ['Rødskov Andelskasse', 'rodskov andelskasse'],
    ['Złotobór', 'zlotobor'],
    ['Farmers & Merchants', 'farmers and merchants'],
    ['Employees’ Bank', 'employees bank'],
    ['Banque de l’Étoile', 'banque de l etoile'],
    ['U.S. Bank', 'us bank'],
    ['Tartan-Dominion (QR)', 'tartan dominion qr'],
  ])('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})

describe('foldHost', () => {
  it.each([
    ['https://www.cedar-cu.co.uk/login?x', 'cedar cu'],
    ['https://online.cedarbank.com/', 'online cedarbank'],
    ['cedarbank.example', 'cedarbank'],
  ])('takes the words of %s', (url, folded) => {
    expect(foldHost(url)).toBe(folded)
  })
})

describe('foldQuery', () => {
  it.each([
    ['https://www.cedarbank.com/login', 'cedarbank'],
    ['www.cedarb', 'cedarb'],
    ['cedarbank.c', 'cedarbank'],
    ['cedarbank.co.u', 'cedarbank'],
    ['cedarbank.exam', 'cedarbank'],
    ['st. cedar bank', 'st cedar bank'],
    ['  ', ''],
  ])('reads %s', (query, folded) => {
    expect(foldQuery(query)).toBe(folded)
  })
})

/** The calling codes of the countries in link-contract K, and of those whose phones are known to be remembered. */
const CALLING_CODES: Readonly<Record<string, string>> = {
  AT: '43',
  BE: '32',
  DE: '49',
  DK: '45',
  EE: '372',
  ES: '34',
  FI: '358',
  FR: '33',
  GB: '44',
  IE: '353',
  IT: '39',
  LT: '370',
  LV: '371',
  MX: '52',
  NL: '31',
  NO: '47',
  PL: '48',
  PT: '351',
  SE: '46',
}

/** `+44` of `GB`; `+1` of the US, of Canada and of countries that have no banks here. */
export function callingCodeOf(country: string | undefined): string {
  return `+${CALLING_CODES[country ?? ''] ?? '1'}`
}

/**
 * The number as E.164 has it: `+14155550010`. `null` when it cannot be one.
 *
 * @param callingCode Taken where none was typed.
 */
export function toE164(typed: string, callingCode: string): string | null {
  const text = typed.replace(/[^\d+]/g, '').replace(/^00/, '+')
  const number = text.startsWith('+') ? text : callingCode + national(text, callingCode)
  return (number.startsWith('+1') ? /^\+1[2-9]\d{9}$/ : /^\+[2-9]\d{7,14}$/).test(number)
    ? number
    : null
}

/** Without what is dialled at home only: 1 in North America, 0 elsewhere, Italy excepted. */
function national(text: string, callingCode: string): string {
  if (callingCode === '+1') return text.replace(/^1(?=\d{10}$)/, '')
  return callingCode === '+39' ? text : text.replace(/^0/, '')
}

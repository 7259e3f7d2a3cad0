/** How a payment is described, before it has a date and an amount. */
export interface Description {
  /** As on the statement. */
  readonly name: string
  readonly merchant: string | null
  /** Names of the published personal finance categories. */
  readonly primary: string
  readonly detailed: string
  readonly channel: 'online' | 'in store' | 'other'
  /** Card payments are pending first, and post two days later. */
  readonly card: boolean
}

/** A payment that comes again and again. Positive amounts leave the account. */
export interface Recurring extends Description {
  readonly amount: number
  /** Every so many days, or on a day of the month. */
  readonly every: { readonly days: number } | { readonly dayOfMonth: number }
}

/** A kind of payment that comes now and then. */
export interface Occasional extends Description {
  readonly least: number
  readonly most: number
  /** A tip is added before the payment posts. */
  readonly tipped: boolean
}

export function card(
  name: string,
  merchant: string,
  category: string,
  channel: Description['channel'] = 'in store',
): Description {
  return { name, merchant, ...categoryOf(category), channel, card: true }
}

export function transfer(name: string, category: string): Description {
  return { name, merchant: null, ...categoryOf(category), channel: 'other', card: false }
}

export function monthly(day: number, amount: number, description: Description): Recurring {
  return { ...description, amount, every: { dayOfMonth: day } }
}

export function everyDays(days: number, amount: number, description: Description): Recurring {
  return { ...description, amount, every: { days } }
}

/** `FOOD_AND_DRINK/COFFEE` is primary `FOOD_AND_DRINK`, detailed `FOOD_AND_DRINK_COFFEE`. */
function categoryOf(category: string): Pick<Description, 'primary' | 'detailed'> {
  const [primary = '', rest = ''] = category.split('/')
  return { primary, detailed: `${primary}_${rest}` }
}

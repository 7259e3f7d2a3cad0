import { card, everyDays, monthly, transfer } from './purchase.ts'
import type { Occasional, Recurring } from './purchase.ts'

/** What goes on in an account. */
export interface Habits {
  readonly recurring: readonly Recurring[]
  readonly occasional: readonly Occasional[]
  /** How many occasional payments there are a day, on average; at most 1. */
  readonly perDay: number
}

const NOTHING: Habits = { recurring: [], occasional: [], perDay: 0 }

const SHOPS: readonly Occasional[] = [
  shop(14, 96, card('Maple Street Market', 'Maple Street Market', 'FOOD_AND_DRINK/GROCERIES')),
  shop(3, 9, card('Harbor Coffee', 'Harbor Coffee', 'FOOD_AND_DRINK/COFFEE'), true),
  shop(18, 85, card('Noodle Corner', 'Noodle Corner', 'FOOD_AND_DRINK/RESTAURANT'), true),
  shop(28, 61, card('Northside Fuel', 'Northside Fuel', 'TRANSPORTATION/GAS')),
  shop(2, 6, card('City Transit', 'City Transit', 'TRANSPORTATION/PUBLIC_TRANSIT')),
  shop(
    9,
    140,
    card(
      'Oakroom Home Goods',
      'Oakroom Home Goods',
      'GENERAL_MERCHANDISE/OTHER_GENERAL_MERCHANDISE',
      'online',
    ),
  ),
  shop(
    8,
    42,
    card('Lantern Books', 'Lantern Books', 'GENERAL_MERCHANDISE/BOOKSTORES_AND_NEWSSTANDS'),
  ),
  shop(
    6,
    38,
    card('Wellspring Pharmacy', 'Wellspring Pharmacy', 'MEDICAL/PHARMACIES_AND_SUPPLEMENTS'),
  ),
  shop(11, 32, card('Lumen Cinema', 'Lumen Cinema', 'ENTERTAINMENT/TV_AND_MOVIES')),
]

/** The names and amounts that recur in the recorded answers (link-contract H.5), and the rest of a life around them. */
const CHECKING: Habits = {
  recurring: [
    everyDays(14, -2150, transfer('DIRECT DEPOSIT PAYROLL', 'INCOME/WAGES')),
    monthly(1, 1150, transfer('RENT PAYMENT', 'RENT_AND_UTILITIES/RENT')),
    monthly(9, 74.2, transfer('VALLEY ELECTRIC', 'RENT_AND_UTILITIES/GAS_AND_ELECTRICITY')),
    monthly(17, 45, transfer('MERIDIAN MOBILE', 'RENT_AND_UTILITIES/TELEPHONE')),
    everyDays(30, 5.4, uber('Uber 063015 SF**POOL**')),
    everyDays(30, 6.33, uber('Uber 072515 SF**POOL**')),
    everyDays(30, -500, card('United Airlines', 'United Airlines', 'TRAVEL/FLIGHTS', 'online')),
    everyDays(30, 12, card("McDonald's", "McDonald's", 'FOOD_AND_DRINK/FAST_FOOD')),
    everyDays(30, 4.33, card('Starbucks', 'Starbucks', 'FOOD_AND_DRINK/COFFEE')),
    everyDays(30, 89.4, card('SparkFun', 'SparkFun', 'GENERAL_MERCHANDISE/ELECTRONICS', 'online')),
  ],
  occasional: SHOPS,
  perDay: 0.45,
}

const CREDIT: Habits = {
  recurring: [
    everyDays(
      30,
      78.5,
      card('Touchstone Climbing', 'Touchstone Climbing', 'PERSONAL_CARE/GYMS_AND_FITNESS_CENTERS'),
    ),
    monthly(
      5,
      15.49,
      card('Northlight Video', 'Northlight Video', 'ENTERTAINMENT/TV_AND_MOVIES', 'online'),
    ),
    monthly(
      20,
      -25,
      transfer('CREDIT CARD PAYMENT - THANK YOU', 'LOAN_PAYMENTS/CREDIT_CARD_PAYMENT'),
    ),
  ],
  occasional: SHOPS,
  perDay: 0.5,
}

const BY_SUBTYPE: Readonly<Record<string, Habits>> = {
  checking: CHECKING,
  'credit card': CREDIT,
  savings: recurring(
    monthly(20, 25, transfer('CREDIT CARD 3333 PAYMENT *//', 'LOAN_PAYMENTS/CREDIT_CARD_PAYMENT')),
    monthly(28, -4.22, transfer('INTRST PYMNT', 'INCOME/INTEREST_EARNED')),
  ),
  cd: recurring(monthly(15, 1000, transfer('CD DEPOSIT .INITIAL.', 'TRANSFER_IN/DEPOSIT'))),
  'money market': recurring(
    everyDays(
      30,
      5850,
      transfer('ACH Electronic CreditGUSTO PAY 123456', 'GENERAL_SERVICES/OTHER_GENERAL_SERVICES'),
    ),
  ),
  student: recurring(
    monthly(12, -210, transfer('STUDENT LOAN PAYMENT', 'LOAN_PAYMENTS/STUDENT_LOAN_PAYMENT')),
  ),
  mortgage: recurring(
    monthly(3, -980, transfer('MORTGAGE PAYMENT', 'LOAN_PAYMENTS/MORTGAGE_PAYMENT')),
  ),
  hsa: recurring(monthly(6, -150, transfer('EMPLOYER CONTRIBUTION', 'TRANSFER_IN/DEPOSIT'))),
  'cash management': recurring(
    monthly(27, -31.5, transfer('INTRST PYMNT', 'INCOME/INTEREST_EARNED')),
  ),
}

/** The personas of link-contract H.2: what is different in their checking account. */
const PERSONAS: Readonly<Record<string, Partial<Habits>>> = {
  user_transactions_dynamic: { perDay: 0.8 },
  user_yuppie: {
    perDay: 0.95,
    recurring: [everyDays(14, -4900, transfer('DIRECT DEPOSIT PAYROLL', 'INCOME/WAGES'))],
  },
  user_small_business: {
    perDay: 0.8,
    recurring: [
      everyDays(3, -412.5, transfer('CARD SALES SETTLEMENT', 'INCOME/OTHER_INCOME')),
      monthly(2, 640, transfer('WHOLESALE SUPPLIES', 'GENERAL_SERVICES/OTHER_GENERAL_SERVICES')),
      everyDays(14, 1800, transfer('STAFF PAYROLL', 'GENERAL_SERVICES/OTHER_GENERAL_SERVICES')),
    ],
  },
  user_ewa_user: {
    recurring: [
      everyDays(14, -780, transfer('DIRECT DEPOSIT PAYROLL', 'INCOME/WAGES')),
      everyDays(9, -60, transfer('EARLY WAGE ADVANCE', 'TRANSFER_IN/CASH_ADVANCES_AND_LOANS')),
      everyDays(14, 62.5, transfer('EARLY WAGE REPAYMENT', 'LOAN_PAYMENTS/OTHER_PAYMENT')),
    ],
  },
  user_bank_income: {
    recurring: [
      everyDays(14, -2340, transfer('DIRECT DEPOSIT PAYROLL', 'INCOME/WAGES')),
      everyDays(7, -310, transfer('RIDE SHARE EARNINGS', 'INCOME/WAGES')),
      monthly(4, -1240, transfer('TENANT RENT', 'INCOME/OTHER_INCOME')),
      monthly(25, -96.4, transfer('DIVIDEND', 'INCOME/DIVIDENDS')),
    ],
  },
  user_credit_bonus: {
    recurring: [
      everyDays(14, -3100, transfer('DIRECT DEPOSIT PAYROLL', 'INCOME/WAGES')),
      everyDays(91, -4500, transfer('PAYROLL BONUS', 'INCOME/WAGES')),
    ],
  },
  user_credit_profile_poor: {
    recurring: [
      everyDays(14, -940, transfer('DIRECT DEPOSIT PAYROLL', 'INCOME/WAGES')),
      everyDays(23, 35, transfer('OVERDRAFT FEE', 'BANK_FEES/OVERDRAFT_FEES')),
    ],
  },
  user_credit_profile_excellent: {
    recurring: [
      everyDays(14, -5400, transfer('DIRECT DEPOSIT PAYROLL', 'INCOME/WAGES')),
      monthly(2, 1500, transfer('TRANSFER TO SAVINGS', 'TRANSFER_OUT/SAVINGS')),
    ],
  },
}

/** What goes on in an account of this subtype when this user owns it. */
export function habitsOf(username: string, subtype: string): Habits {
  const usual = BY_SUBTYPE[subtype] ?? NOTHING
  const persona = Object.hasOwn(PERSONAS, username) ? PERSONAS[username] : undefined
  return subtype === 'checking' && persona ? { ...usual, ...persona } : usual
}

function shop(
  least: number,
  most: number,
  description: ReturnType<typeof card>,
  tipped = false,
): Occasional {
  return { ...description, least, most, tipped }
}

function uber(name: string): ReturnType<typeof card> {
  return card(name, 'Uber', 'TRANSPORTATION/TAXIS_AND_RIDE_SHARES', 'online')
}

function recurring(...payments: readonly Recurring[]): Habits {
  return { ...NOTHING, recurring: payments }
}

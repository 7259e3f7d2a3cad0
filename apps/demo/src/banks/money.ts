/** Writes an amount in major units with its currency, a true minus sign before what is below zero. */
export function formatMoney(amount: number, currency: string): string {
  const text = /^[A-Z]{3}$/.test(currency)
    ? new Intl.NumberFormat('en-US', {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
      }).format(amount)
    : `${new Intl.NumberFormat('en-US').format(amount)} ${currency}`
  return text.replace('-', '−')
}

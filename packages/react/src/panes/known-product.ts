import type { Messages, ProductName } from '../messages/messages.ts'

/** Whether the catalogue has words for a product. */
export function isKnown(consent: Messages['consent']): (product: string) => product is ProductName {
  return (product): product is ProductName => Object.hasOwn(consent.products, product)
}

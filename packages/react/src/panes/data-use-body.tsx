import type { DataUse } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useMessages } from '../context.tsx'
import { ReadingBody, Text, Title } from '../parts/pane.tsx'
import { isKnown } from './known-product.ts'

export interface DataUseBodyProps {
  readonly dataUse: DataUse
  readonly clientName: string
}

/** Everything that is shared, product by product, and what for (link-contract K, data transparency). */
export function DataUseBody({ dataUse, clientName }: DataUseBodyProps): ReactElement {
  const { consent } = useMessages()
  const known = isKnown(consent)
  return (
    <ReadingBody>
      <Title>{consent.detailsTitle(clientName)}</Title>
      <Text>{consent.detailsText}</Text>
      {dataUse.products.map(({ product, data_types }) => (
        <DataTypes
          key={product}
          title={known(product) ? consent.products[product] : product}
          list={data_types}
        />
      ))}
      <DataTypes title={consent.uses(clientName)} list={dataUse.use_cases} />
    </ReadingBody>
  )
}

function DataTypes({
  title,
  list,
}: {
  readonly title: string
  readonly list: readonly string[]
}): ReactElement | null {
  if (list.length === 0) return null
  return (
    <div data-part="data-types">
      <h3 data-part="data-title">{title}</h3>
      <ul>
        {list.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  )
}

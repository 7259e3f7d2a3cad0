import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Usage, UsageSeries } from '../api/console.ts'
import { usageQuery } from '../api/console.ts'
import { Segments } from '../controls/segments.tsx'
import { Page, Table } from './page.tsx'
import { UsageChart } from './usage-chart.tsx'
import { dayOf, sumOf } from './usage-words.ts'

const PERIODS = { '7': '7 days', '30': '30 days', '90': '90 days' } as const
const ALL = 'all'

/** How many Items there are, how that came about, and for which products. */
export function UsagePage(): ReactNode {
  const [period, setPeriod] = useState<keyof typeof PERIODS>('30')
  const [product, setProduct] = useState(ALL)
  return (
    <Page
      title="Usage"
      about="Items are counted from the exchange of their public token until they are removed."
      query={useQuery(usageQuery(Number(period)))}
      tools={<Segments label="Period" value={period} options={PERIODS} onChange={setPeriod} />}
    >
      {(usage) => {
        const chosen = usage.products.find((one) => one.product === product) ?? usage
        return (
          <>
            <div className="usage-head">
              <Figures series={chosen} />
              <label className="usage-product">
                <span className="field-label">Product</span>
                <select
                  className="select"
                  value={product}
                  onChange={(event) => setProduct(event.target.value)}
                >
                  <option value={ALL}>All Items</option>
                  {usage.products.map(({ product: name }) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <UsageChart series={chosen} />
            <ProductTable usage={usage} />
            <DayTable series={chosen} />
          </>
        )
      }}
    </Page>
  )
}

function Figures({ series }: { readonly series: UsageSeries }): ReactNode {
  const figures = [
    ['Items in all', series.items],
    ['Added', sumOf(series, 'added')],
    ['Removed', sumOf(series, 'removed')],
  ] as const
  return (
    <dl className="figures">
      {figures.map(([name, count]) => (
        <div key={name}>
          <dt className="funnel-name">{name}</dt>
          <dd className="funnel-count">{count}</dd>
        </div>
      ))}
    </dl>
  )
}

function ProductTable({ usage }: { readonly usage: Usage }): ReactNode {
  if (usage.products.length === 0) return null
  return (
    <section aria-labelledby="by-product">
      <h2 className="dialog-subtitle" id="by-product">
        By product
      </h2>
      <Table label="Usage by product" heads={['Product', 'Items', 'Added', 'Removed']}>
        {usage.products.map((series) => (
          <tr key={series.product}>
            <th scope="row">{series.product}</th>
            <td>{series.items}</td>
            <td>{sumOf(series, 'added')}</td>
            <td>{sumOf(series, 'removed')}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

/** The same as the chart, in figures. */
function DayTable({ series }: { readonly series: UsageSeries }): ReactNode {
  return (
    <section aria-labelledby="by-day">
      <h2 className="dialog-subtitle" id="by-day">
        Day by day
      </h2>
      <Table label="Usage day by day" heads={['Day', 'Items', 'Added', 'Removed']}>
        {series.days.toReversed().map(({ date, items, added, removed }) => (
          <tr key={date} data-quiet={added === 0 && removed === 0}>
            <th scope="row">{dayOf(date)}</th>
            <td>{items}</td>
            <td>{added}</td>
            <td>{removed}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

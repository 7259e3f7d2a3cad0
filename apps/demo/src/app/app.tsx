import { createHttpClient } from '@linkflow/core/http'
import { LinkProvider } from '@linkflow/react'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Skeleton } from '../banks/bank-list.tsx'
import { useOptions } from '../options/use-options.ts'
import { readConfig, RowanError } from '../rowan-api.ts'
import { Header } from './header.tsx'
import { Home } from './home.tsx'
import { Notice } from './notice.tsx'
import { errorNotice } from './notices.ts'

export function App(): ReactNode {
  return (
    <>
      <Header />
      <Configured />
    </>
  )
}

/** The page, once it is known where the Link session API is. */
function Configured(): ReactNode {
  const [options, setOptions] = useOptions()
  const config = useQuery({
    queryKey: ['config'],
    queryFn: readConfig,
    staleTime: Infinity,
    retry: false,
  })
  const baseUrl = config.data?.apiOrigin
  const client = useMemo(() => (baseUrl ? createHttpClient({ baseUrl }) : null), [baseUrl])
  if (client)
    return (
      <LinkProvider client={client} colorScheme={options.scheme}>
        <Home options={options} onOptions={setOptions} />
      </LinkProvider>
    )
  return (
    <main className="page alone">
      {config.error ? (
        <Notice
          notice={errorNotice(RowanError.detailOf(config.error), 'Rowan could not start')}
          onDismiss={() => void config.refetch()}
        />
      ) : (
        <Skeleton rows={3} />
      )}
    </main>
  )
}

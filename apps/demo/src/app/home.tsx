import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SuccessMetadata } from '@linkflow/core'
import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { BankList } from '../banks/bank-list.tsx'
import { useRowanLink } from '../link/use-rowan-link.ts'
import type { LinkedBank } from '../linked-bank.ts'
import { useLog } from '../log/use-log.ts'
import type { DemoOptions } from '../options/demo-options.ts'
import { exchangePublicToken, listBanks, RowanError, unlinkBank } from '../rowan-api.ts'
import { DeveloperPanel } from './developer-panel.tsx'
import { Notice } from './notice.tsx'
import type { NoticeText } from './notice.tsx'
import { errorNotice, exchangeNotice, exitNotice } from './notices.ts'

export interface HomeProps {
  readonly options: DemoOptions
  readonly onOptions: (options: DemoOptions) => void
}

const BANKS = ['banks']

/** Rowan's only page: the money on the left, the developer's panel on the right. */
export function Home({ options, onOptions }: HomeProps): ReactNode {
  const queries = useQueryClient()
  const log = useLog()
  const [notice, setNotice] = useState<NoticeText | null>(null)
  const page = useRef<HTMLElement>(null)
  const banks = useQuery({ queryKey: BANKS, queryFn: listBanks, retry: false })
  const refreshBanks = () => queries.invalidateQueries({ queryKey: BANKS })
  const failed = (title: string) => (thrown: unknown) =>
    setNotice(errorNotice(RowanError.detailOf(thrown), title))

  const exchange = useMutation({
    mutationFn: ({ token, metadata }: { token: string; metadata: SuccessMetadata }) =>
      exchangePublicToken(token, metadata),
    onSuccess: (reply) => {
      setNotice(exchangeNotice(reply))
      page.current?.focus({ preventScroll: true })
      return refreshBanks()
    },
    onError: failed('The bank could not be added'),
  })
  const unlink = useMutation({
    mutationFn: (bank: LinkedBank) => unlinkBank(bank.id),
    onSuccess: (_, bank) => {
      setNotice({
        tone: 'success',
        title: `${bank.name} is unlinked`,
        text: 'Rowan no longer has access to it.',
      })
      page.current?.focus({ preventScroll: true })
      return refreshBanks()
    },
    onError: failed('The bank could not be unlinked'),
  })
  const link = useRowanLink({
    options,
    log,
    onLinked: (token, metadata) => exchange.mutate({ token, metadata }),
    onLeft: (error, metadata) => setNotice(exitNotice(error, metadata)),
    onNoToken: (error) => setNotice(errorNotice(error, 'Linking is not possible right now')),
  })
  const openLink = () => {
    setNotice(null)
    link.open()
  }

  return (
    <div className="columns">
      {/* Takes the focus when the button that was pressed goes away. */}
      <main className="page" ref={page} tabIndex={-1}>
        <h1 className="unseen">Your money</h1>
        <div className="notices">
          {notice && <Notice notice={notice} onDismiss={() => setNotice(null)} />}
        </div>
        <BankList
          banks={banks.data ?? null}
          error={banks.error && RowanError.detailOf(banks.error)}
          onRetry={() => void banks.refetch()}
          adding={exchange.isPending}
          linking={link.waiting || exchange.isPending}
          onLink={openLink}
          unlinking={unlink.isPending ? unlink.variables.id : null}
          onUnlink={(bank) => unlink.mutate(bank)}
        />
      </main>
      <DeveloperPanel log={log} options={options} onOptions={onOptions} linkOpen={link.isOpen} />
    </div>
  )
}

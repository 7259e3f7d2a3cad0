import type { Institution } from '@linkflow/core'
import type { KeyboardEvent, ReactElement } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { useFlow, useMessages, useSend } from '../context.tsx'
import type { InstitutionsFound } from '../institutions.ts'
import { InstitutionsRefused, useInstitutions } from '../institutions.ts'
import { Action, SendAction } from '../parts/action.tsx'
import { InlineError } from '../parts/inline-error.tsx'
import { ManualAction } from '../parts/manual-action.tsx'
import { Actions, Body, Pane, Text, Title } from '../parts/pane.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { InstitutionList, optionId } from './institution-list.tsx'
import { InstitutionSearch } from './institution-search.tsx'
import { InstitutionBlocked } from './institution-blocked.tsx'
import { nextActive } from './list-keys.ts'
import { usePane } from './use-pane.ts'
import { useSettled } from './use-settled.ts'

/** Long enough not to ask at every key, short enough not to be felt. Milliseconds. */
const TYPING_PAUSE_MS = 150
const NO_INSTITUTIONS: readonly Institution[] = []

/** The bank list and its search; or, once a bank was chosen that cannot be linked now, why. */
export function InstitutionSelectPane(): ReactElement {
  const { blocked } = usePane('institution-select').data
  return blocked ? (
    <InstitutionBlocked view="SELECT_INSTITUTION" institution={blocked} />
  ) : (
    <InstitutionChoice />
  )
}

/** A combobox whose list is always open. */
function InstitutionChoice(): ReactElement {
  const { institutions: words } = useMessages()
  const send = useSend()
  const flow = useFlow()
  const listId = useId()
  // Back finds the list as it was left.
  const [typed, setTyped] = useState(flow.query)
  const query = useSettled(typed.trim(), TYPING_PAUSE_MS)
  const search = useInstitutions(query)
  const { data, error, isFetching, hasNextPage } = search
  const settled = data && !search.isPlaceholderData && query === typed.trim() ? data : null
  useReportSearch(settled)
  const institutions = data?.institutions ?? NO_INSTITUTIONS
  const select = (institution: Institution): void => {
    const sought = typed.trim()
    // Chosen before the typing settled: the search that led here is told before the choice.
    if (sought && sought !== flow.query)
      send({ type: 'institution.searched', query: sought, request_id: flow.request_id })
    send({ type: 'institution.selected', institution })
  }
  const { active, onKeyDown } = useListKeys(listId, data?.query ?? '', institutions, select)
  const failed = error !== null && !data && !isFetching
  const more = hasNextPage && !isFetching && !search.isFetchNextPageError
  return (
    <Pane view="SELECT_INSTITUTION">
      <Body data-fixed="">
        <Title>{words.title}</Title>
        <InstitutionSearch
          value={typed}
          onValue={setTyped}
          onKeyDown={onKeyDown}
          listId={listId}
          active={active}
          expanded={institutions.length > 0}
        />
        {failed ? (
          <LoadFailed error={error} retry={() => void search.refetch()} />
        ) : (
          <SearchStatus found={data} settled={settled !== null} />
        )}
        {!data && !failed ? <SkeletonRows count={7} /> : null}
        <InstitutionList
          id={listId}
          institutions={institutions}
          active={active}
          busy={isFetching}
          select={select}
          loadMore={more ? () => void search.fetchNextPage() : null}
        />
      </Body>
      {flow.session.numbers && data?.institutions.length !== 0 ? (
        <Actions>
          <ManualAction variant="quiet" />
        </Actions>
      ) : null}
    </Pane>
  )
}

interface ListKeys {
  /** The option that the keyboard is on, `-1` for none. */
  readonly active: number
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** Walks the list from the search field. A new list starts with no option active. */
function useListKeys(
  listId: string,
  query: string,
  institutions: readonly Institution[],
  select: (institution: Institution) => void,
): ListKeys {
  const [place, setPlace] = useState({ query, index: -1 })
  const active = place.query === query ? place.index : -1
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    const chosen = institutions[active]
    if (event.key === 'Enter' && chosen) select(chosen)
    const index = nextActive(event.key, active, institutions.length)
    if (index === null) return
    event.preventDefault()
    setPlace({ query, index })
    document.getElementById(optionId(listId, index))?.scrollIntoView({ block: 'nearest' })
  }
  return { active, onKeyDown }
}

interface SearchStatusProps {
  readonly found: InstitutionsFound | undefined
  /** False while a search runs: what is on the screen is still that of the one before. */
  readonly settled: boolean
}

/** What the list is, and, for a screen reader, how many there are once a search is done. */
function SearchStatus({ found, settled }: SearchStatusProps): ReactElement {
  const { institutions: words } = useMessages()
  const empty = found?.institutions.length === 0
  return (
    <>
      <div data-part="notice" role="status" hidden={!found}>
        {empty ? (
          <NoResults query={found.query} />
        ) : found?.query && settled ? (
          <span data-part="spoken">{words.count(found.total)}</span>
        ) : null}
      </div>
      {empty ? (
        <div data-part="failure">
          <ManualAction variant="primary" />
          <SendAction action="exit" sends={{ type: 'exit.requested' }}>
            {words.exit}
          </SendAction>
        </div>
      ) : (
        <p data-part="subtitle" aria-hidden="true">
          {found?.query ? words.results : words.popular}
        </p>
      )}
    </>
  )
}

/** The flow hears of each search once its results are on the screen. */
function useReportSearch(settled: InstitutionsFound | null): void {
  const send = useSend()
  const reported = useRef(useFlow().query)
  const query = settled?.query
  const request_id = settled?.request_id ?? ''
  useEffect(() => {
    if (query === undefined || query === reported.current) return
    reported.current = query
    if (query) send({ type: 'institution.searched', query, request_id })
  }, [query, request_id, send])
}

function NoResults({ query }: { readonly query: string }): ReactElement {
  const { institutions: words } = useMessages()
  return (
    <>
      <h3 data-part="notice-title">{query ? words.none(query) : words.noneAtAll}</h3>
      {query ? <Text>{words.noneText}</Text> : null}
    </>
  )
}

interface LoadFailedProps {
  readonly error: Error
  readonly retry: () => void
}

function LoadFailed({ error, retry }: LoadFailedProps): ReactElement {
  const { institutions: words, common } = useMessages()
  const code =
    error instanceof InstitutionsRefused ? error.error.error_code : 'INTERNAL_SERVER_ERROR'
  return (
    <div data-part="failure">
      <InlineError code={code}>
        <strong>{words.failed}.</strong> {words.failedText}
      </InlineError>
      <Action action="retry" onClick={retry}>
        {common.retry}
      </Action>
    </div>
  )
}

import { queryOptions } from '@tanstack/react-query'
import {
  getCustomization,
  getHistory,
  getSettings,
  listCustomizations,
} from '../api/customizations.ts'

/** The sidebar's list. */
export const customizationsQuery = queryOptions({
  queryKey: ['customizations'],
  queryFn: listCustomizations,
})

/** What an editor starts from. It is not fetched again under the hands of whoever edits it. */
export function customizationQuery(id: string) {
  return queryOptions({
    queryKey: ['customization', id],
    queryFn: () => getCustomization(id),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

export function historyQuery(id: string) {
  return queryOptions({ queryKey: ['history', id], queryFn: () => getHistory(id), staleTime: 0 })
}

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: getSettings,
  staleTime: Infinity,
})

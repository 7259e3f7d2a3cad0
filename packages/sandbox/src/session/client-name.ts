const MAX_CLIENT_NAME = 30

/** What the panes show instead of a name that is too long (link-contract M 8). Counts characters as people do. */
export function shownName(client_name: string): string {
  return [...client_name].length > MAX_CLIENT_NAME ? 'This Application' : client_name
}

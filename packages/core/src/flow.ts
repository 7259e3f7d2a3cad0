import type { Institution } from './client/institution.ts'
import type { LinkSession } from './client/session.ts'
import type { Flow } from './state.ts'
import type { FlowError } from './vocabulary/error-code.ts'

export function startFlow(
  session: LinkSession,
  request_id: string,
  institution: Institution | null,
): Flow {
  return flow(session, institution, null, request_id, '', 0, 0)
}

export function withInstitution(from: Flow, institution: Institution): Flow {
  return flow(
    from.session,
    institution,
    from.error,
    from.request_id,
    from.query,
    from.linked,
    from.attempt,
  )
}

export function withSearch(from: Flow, query: string, request_id: string): Flow {
  return flow(
    from.session,
    from.institution,
    from.error,
    request_id,
    query,
    from.linked,
    from.attempt,
  )
}

export function withError(from: Flow, request_id: string, error: FlowError | null): Flow {
  return flow(
    from.session,
    from.institution,
    error ?? from.error,
    request_id,
    from.query,
    from.linked,
    from.attempt,
  )
}

export function withNextAttempt(from: Flow): Flow {
  return flow(
    from.session,
    from.institution,
    from.error,
    from.request_id,
    from.query,
    from.linked,
    from.attempt + 1,
  )
}

/** Another bank after one that is linked: the bank and what went wrong there are past. */
export function withLinked(from: Flow): Flow {
  return flow(from.session, null, null, from.request_id, '', from.linked + 1, from.attempt)
}

/** One shape for every flow: object spread is the only slow thing in a reducer. */
function flow(
  session: LinkSession,
  institution: Institution | null,
  error: FlowError | null,
  request_id: string,
  query: string,
  linked: number,
  attempt: number,
): Flow {
  return { session, institution, error, request_id, query, linked, attempt }
}

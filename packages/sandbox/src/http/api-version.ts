import { ApiError } from '../errors/api-error.ts'

/** link-contract I. */
const VERSIONS = ['2017-03-08', '2018-05-22', '2019-05-29', '2020-09-14'] as const
const LATEST = '2020-09-14'

/** The version that is answered with: the one that was asked for, if there is such a one. */
export function apiVersion(headers: Headers): string {
  const asked = headers.get('Plaid-Version')
  return VERSIONS.find((version) => version === asked) ?? LATEST
}

/** @throws ApiError `INCOMPATIBLE_API_VERSION` for a version that there never was. */
export function checkVersion(headers: Headers): void {
  const asked = headers.get('Plaid-Version')
  if (asked !== null && !VERSIONS.some((version) => version === asked))
    throw new ApiError(
      'INCOMPATIBLE_API_VERSION',
      `Plaid-Version must be one of ${VERSIONS.join(', ')}`,
    )
}

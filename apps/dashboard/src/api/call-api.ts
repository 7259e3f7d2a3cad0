/** The API has refused something, and says why. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal'
  readonly status: number

  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }

  /** Somebody else has saved the draft in between. */
  get isConflict(): boolean {
    return this.status === 409
  }
}

/**
 * Asks the API by way of this page's own server, which adds the keys.
 * @param path What stands after `/linkflow/`: `sessions/get`.
 * @throws ApiRefusal
 */
export async function callApi(
  path: string,
  body: object,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`/api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ApiRefusal('The dashboard’s server does not answer.', 0)
  })
  const answer: unknown = await response.json().catch(() => ({}))
  const fields: Readonly<Record<string, unknown>> = Object(answer)
  if (response.ok) return fields
  const message = fields['error_message']
  throw new ApiRefusal(
    typeof message === 'string' ? message : 'Something went wrong.',
    response.status,
  )
}

import { ApiError } from '../errors/api-error.ts'

/** Decision 24: a longer body is refused. */
export const MAX_BODY_BYTES = 512 * 1024

const JSON_TYPE = /^application\/([a-z0-9.-]+\+)?json\s*(;|$)/i

/**
 * @returns The object that the body is.
 * @throws ApiError `INVALID_HEADERS`, `INVALID_BODY`, or 413 (link-contract G.5, decision 24).
 */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? ''))
    throw new ApiError('INVALID_HEADERS')
  const body = parseJson(await readText(request))
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ApiError('INVALID_BODY', 'body must be a JSON object')
  // A JSON object has string keys, and values that are still to be checked.
  return body as Record<string, unknown>
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError('INVALID_BODY')
  }
}

/** Counts what really comes: `Content-Length` may be missing, or wrong. */
async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge()
  if (!request.body) return ''
  const reader = request.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    length += value.byteLength
    if (length > MAX_BODY_BYTES) {
      await reader.cancel()
      throw tooLarge()
    }
    text += decoder.decode(value, { stream: true })
  }
}

function tooLarge(): ApiError {
  return new ApiError('INVALID_BODY', 'body is too large: the limit is 512 kB', 413)
}

import type { z } from '@hono/zod-openapi'
import type { Services } from '../services.ts'

/** What a handler returns: the reply without the `request_id` that every reply has. */
export type Reply<T> = T extends unknown ? DeepReadonly<Omit<T, 'request_id'>> : never

type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

/** What a handler may know of the request besides its body. */
export interface Call {
  /** Where the sandbox was reached: `http://localhost:4400`. */
  readonly origin: string
  /** The secret that was presented, by its `key_id`; `null` where the API asks for none. */
  readonly key_id: string | null
}

/** One POST endpoint. The same schemas check what comes in and describe it in `/openapi.json`. */
export interface EndpointDefinition<In extends z.ZodType, Out extends z.ZodType> {
  readonly path: string
  /** `session` is for browsers, without keys; `rest` is for servers, with `client_id` and `secret`. */
  readonly api: 'session' | 'rest'
  readonly summary: string
  /** Takes the public key instead of the others too. */
  readonly takesPublicKey?: true
  readonly request: In
  readonly response: Out
  handle(input: z.output<In>, services: Services, call: Call): Promise<Reply<z.output<Out>>>
}

/** An endpoint whose own types are sealed in, so that endpoints can stand in a list. */
export interface Endpoint {
  readonly path: string
  readonly api: 'session' | 'rest'
  readonly summary: string
  readonly takesPublicKey: boolean
  readonly request: z.ZodType
  readonly response: z.ZodType
  /** @param admit Checks the body, and the keys where the API has them. */
  run(body: unknown, admit: Admit, services: Services): Promise<object>
}

type Admit = <S extends z.ZodType>(
  schema: S,
  body: unknown,
) => Promise<{ readonly input: z.output<S>; readonly call: Call }>

export function endpoint<In extends z.ZodType, Out extends z.ZodType>(
  definition: EndpointDefinition<In, Out>,
): Endpoint {
  const { path, api, summary, takesPublicKey = false, request, response } = definition
  return {
    path,
    api,
    summary,
    takesPublicKey,
    request,
    response,
    run: async (body, admit, services) => {
      const { input, call } = await admit(request, body)
      return definition.handle(input, services, call)
    },
  }
}

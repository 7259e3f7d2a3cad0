import type { LinkClient } from '@linkflow/core'

/** Three questions, each a POST to your own server. Every one resolves: a refusal is an answer too. */
export const client: LinkClient = {
  start: (request) => ask('start', request),
  institutions: (request) => ask('institutions', request),
  answer: (request) => ask('answer', request),
}

async function ask<Reply>(path: string, body: unknown): Promise<Reply> {
  const response = await fetch(`/api/link/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  // The types of LinkClient say what your server has to answer.
  return (await response.json()) as Reply
}

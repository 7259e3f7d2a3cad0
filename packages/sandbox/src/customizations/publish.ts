import type { ContrastProblem } from '@linkflow/theme'
import { contrastProblems } from '@linkflow/theme'
import type { ApiError } from '../errors/api-error.ts'
import { invalidField } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { restRequest } from '../http/fields.ts'
import type { SandboxDocuments } from '../store/records.ts'
import type { Collections } from '../store/store.ts'
import { customizationReply, customization_id, revision, toCustomizationReply } from './bodies.ts'
import { checkRevision } from './draft.ts'
import { findCustomization } from './find.ts'
import type { CustomizationRecord, PublishedCustomization } from './record.ts'

/** How many versions the history keeps. */
export const KEPT_VERSIONS = 50

const SHOWN_PROBLEMS = 8

export const publishCustomization = endpoint({
  path: '/linkflow/customizations/publish',
  api: 'rest',
  summary: 'Publish the draft: new sessions show it. Refused below WCAG 2.2 AA',
  request: restRequest({ customization_id, revision }).openapi('CustomizationPublishRequest'),
  response: customizationReply,
  handle: async (request, { store, clock }) =>
    store.transaction(async (stored) => {
      const record = await findCustomization(request.customization_id, stored)
      checkRevision(record, request.revision)
      const problems = contrastProblems(record.draft)
      if (problems.length > 0) throw tooFaint(problems)
      const published: PublishedCustomization = {
        number: (record.published?.number ?? 0) + 1,
        published_at: clock.now(),
        customization: record.draft,
      }
      const after: CustomizationRecord = { ...record, published }
      await stored.customizations.put(after)
      await keepVersion(record, published, stored)
      return toCustomizationReply(after)
    }),
})

async function keepVersion(
  { id }: CustomizationRecord,
  published: PublishedCustomization,
  { customizationVersions }: Collections<SandboxDocuments>,
): Promise<void> {
  const { number } = published
  await customizationVersions.put({ id: `${id}.${number}`, customization_id: id, ...published })
  await customizationVersions.delete(`${id}.${number - KEPT_VERSIONS}`)
}

function tooFaint(problems: readonly ContrastProblem[]): ApiError {
  const shown = problems
    .slice(0, SHOWN_PROBLEMS)
    .map(
      ({ path, background, ratio, needed, nearest }) =>
        `draft.${path} has a contrast of ${ratio} on ${background}, and WCAG 2.2 AA needs ${needed}: the nearest colour that passes is ${nearest}`,
    )
  const more = problems.length - shown.length
  return invalidField([...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; '))
}

import type { Customization } from '@linkflow/theme'
import { DEFAULT_NAME, sameAudience } from '@linkflow/theme'
import { ApiError } from '../errors/api-error.ts'
import type { Services, SessionCustomization } from '../services.ts'
import type { LinkTokenRecord } from '../store/records.ts'

/** What a link token says about the customization it wants. */
type Wanted = Pick<LinkTokenRecord, 'link_customization_name' | 'language' | 'country_codes'>

/** What is published in the store comes before what the sandbox was made with. */
type Sources = Pick<Services, 'store' | 'customizations'>

/** Select Account where no customization decides (decision 17). */
const USUAL_SELECTION = 'many'

/**
 * What the server does for sessions of a link token: for `link/token/create` and the classic start.
 * @throws ApiError `INVALID_LINK_CUSTOMIZATION`: nothing is published under this name (link-contract M 92).
 */
export async function customizationFor(
  wanted: Wanted,
  services: Sources,
): Promise<SessionCustomization> {
  const published = await publishedNamed(wanted.link_customization_name, services)
  if (published) {
    const applies = sameAudience(published, wanted)
    return applies
      ? { account_selection: published.select_account, look: { ...published } }
      : { account_selection: USUAL_SELECTION }
  }
  const given = services.customizations.get(wanted.link_customization_name)
  if (given) return given
  if (wanted.link_customization_name === DEFAULT_NAME) return { account_selection: USUAL_SELECTION }
  throw new ApiError('INVALID_LINK_CUSTOMIZATION')
}

/**
 * How sessions of a link token look, at the moment that each starts: the published version of what the token names,
 * where language and countries are exactly the token's (link-contract M 88, M 89). `null`: the flow's own look.
 */
export async function publishedFor(
  wanted: Wanted,
  services: Sources,
): Promise<Readonly<Record<string, unknown>> | null> {
  const published = await publishedNamed(wanted.link_customization_name, services)
  if (published) return sameAudience(published, wanted) ? { ...published } : null
  return services.customizations.get(wanted.link_customization_name)?.look ?? null
}

async function publishedNamed(name: string, { store }: Sources): Promise<Customization | null> {
  const [record] = await store.collections.customizations.list('name', name)
  return record?.published?.customization ?? null
}

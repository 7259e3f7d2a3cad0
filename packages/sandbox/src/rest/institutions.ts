import { z } from '@hono/zod-openapi'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { publicKeyField } from '../http/public-key.ts'
import { countryCodes, filledText, products, requestId, restRequest, text } from '../http/fields.ts'
import { supports } from '../institutions.ts'
import { institutionBody, statusOf, toRestInstitution } from './institution-body.ts'
import { checkProducts } from './products.ts'

/** As many as the recorded answers have at most (link-contract I). */
const MAX_HITS = 10

const flag = z.boolean().nullable().optional()
const metadataOptions = {
  include_optional_metadata: flag,
  include_auth_metadata: flag,
  include_payment_initiation_metadata: flag,
}

const institutionsResponse = { institutions: z.array(institutionBody), request_id: requestId }

export const getInstitutions = endpoint({
  path: '/institutions/get',
  api: 'rest',
  summary: 'List institutions',
  request: restRequest({
    count: z.int().min(1).max(500),
    offset: z.int().min(0).max(1_000_000_000),
    country_codes: countryCodes,
    options: z
      .strictObject({
        products: products.min(1).nullable().optional(),
        routing_numbers: z.array(text).max(100).nullable().optional(),
        oauth: flag,
        ...metadataOptions,
      })
      .optional(),
  }).openapi('InstitutionsGetRequest'),
  response: z
    .object({ ...institutionsResponse, total: z.int() })
    .openapi('InstitutionsGetResponse'),
  handle: async ({ count, offset, country_codes, options = {} }, { institutions }) => {
    const { routing_numbers, oauth } = options
    const filter = { products: options.products ?? [], country_codes, routing_numbers, oauth }
    checkProducts(filter.products, 'products')
    const found = institutions.find({ query: '', offset, count, filter })
    const metadata = options.include_optional_metadata ?? false
    return {
      institutions: found.institutions.map((entry) => toRestInstitution(entry, metadata)),
      total: found.total,
    }
  },
})

export const searchInstitutions = endpoint({
  path: '/institutions/search',
  api: 'rest',
  summary: 'Search institutions',
  takesPublicKey: true,
  request: restRequest({
    ...publicKeyField,
    query: filledText,
    country_codes: countryCodes,
    products: products.min(1).nullable().optional(),
    options: z
      .strictObject({ oauth: flag, ...metadataOptions, payment_initiation: z.unknown().optional() })
      .optional(),
  }).openapi('InstitutionsSearchRequest'),
  response: z.object(institutionsResponse).openapi('InstitutionsSearchResponse'),
  handle: async ({ query, country_codes, products: wanted, options = {} }, { institutions }) => {
    const filter = { products: wanted ?? [], country_codes, oauth: options.oauth }
    checkProducts(filter.products, 'products')
    const found = institutions.find({ query, offset: 0, count: MAX_HITS, filter })
    const metadata = options.include_optional_metadata ?? false
    return {
      institutions: found.institutions.map((entry) => toRestInstitution(entry, metadata)),
    }
  },
})

export const getInstitutionById = endpoint({
  path: '/institutions/get_by_id',
  api: 'rest',
  summary: 'Get one institution',
  takesPublicKey: true,
  request: restRequest({
    ...publicKeyField,
    institution_id: filledText,
    country_codes: countryCodes,
    options: z.strictObject({ ...metadataOptions, include_status: flag }).optional(),
  }).openapi('InstitutionsGetByIdRequest'),
  response: z
    .object({ institution: institutionBody, request_id: requestId })
    .openapi('InstitutionsGetByIdResponse'),
  handle: async ({ institution_id, country_codes, options }, { institutions, clock }) => {
    const entry = institutions.get(institution_id)
    if (!entry || !supports(entry, { products: [], country_codes }))
      throw new ApiError('INVALID_INSTITUTION')
    return {
      institution: {
        ...toRestInstitution(entry, options?.include_optional_metadata ?? false),
        ...(options?.include_status ? { status: statusOf(entry, clock.now()) } : {}),
      },
    }
  },
})

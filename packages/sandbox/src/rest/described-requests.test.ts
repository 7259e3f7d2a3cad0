import { describe, expect, it } from 'vitest'
import { describedEndpoints, isDescribed } from '../testing/api-description.ts'
import { unknownToUs } from '../testing/described-request.ts'
import { Driver } from '../testing/drive.ts'

describe.runIf(isDescribed)('the published API description', () => {
  it.each(describedEndpoints())('has no field of %s that is not taken', async (path) => {
    const ours = await (await new Driver().sandbox.request('/openapi.json')).json()
    expect(unknownToUs(path, ours)).toEqual([])
  })
})

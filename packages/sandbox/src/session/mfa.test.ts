import { describe, expect, it } from 'vitest'
import { Driver } from '../testing/drive.ts'
import type { Answer } from '../testing/drive.ts'

const codeOf = ({ body }: Answer) => body['error_code']
const kindOf = ({ body }: Answer) => body['kind']

describe('challenges', () => {
  it('M73 asks for a device, then for the code that was sent to it', async () => {
    const session = await new Driver().start()
    expect((await session.signIn('mfa_device')).body['challenge']).toEqual({
      type: 'device',
      devices: [
        { device_id: '0', mask: '••• ••• 1111', type: 'phone' },
        { device_id: '1', mask: '••• ••• 2222', type: 'phone' },
        { device_id: '2', mask: 's...h@plaid.com', type: 'email' },
        { device_id: '3', mask: 'r...n@plaid.com', type: 'email' },
      ],
    })
    expect((await session.mfa('2')).body['challenge']).toEqual({
      type: 'code',
      message: 'Code sent to s...h@plaid.com',
    })
    expect(kindOf(await session.mfa('1234'))).toBe('accounts')
  })

  it('asks again after a wrong answer', async () => {
    const session = await new Driver().start()
    await session.signIn('mfa_device')
    expect(codeOf(await session.mfa('9'))).toBe('INVALID_MFA')
    await session.mfa('0')
    for (const wrong of [['1'], [''], [], ['1234', '1234'], ['x'.repeat(20_000)]])
      expect(codeOf(await session.mfa(...wrong))).toBe('INVALID_MFA')
    expect(kindOf(await session.mfa('1234'))).toBe('accounts')
  })

  it('asks n rounds of m questions', async () => {
    const session = await new Driver().start()
    expect((await session.signIn('mfa_questions_2_3')).body['challenge']).toEqual({
      type: 'questions',
      questions: [0, 1, 2].map((at) => `What is the answer to question_0_${at}?`),
      round: 1,
      rounds: 2,
    })
    const next = await session.mfa('answer_0_0', 'answer_0_1', 'answer_0_2')
    expect(next.body['challenge']).toMatchObject({
      questions: [0, 1, 2].map((at) => `What is the answer to question_1_${at}?`),
      round: 2,
    })
    expect(codeOf(await session.mfa('answer_0_0', 'answer_0_1', 'answer_0_2'))).toBe('INVALID_MFA')
    expect(kindOf(await session.mfa('answer_1_0', 'answer_1_1', 'answer_1_2'))).toBe('accounts')
  })

  it.each([[['Yes']], [['tomato']], [['tomato', 'ketchup']]])(
    'M75 asks one selection and accepts %j',
    async (choice) => {
      const session = await new Driver().start()
      const { body } = await session.signIn('mfa_selections')
      expect(body['challenge']).toMatchObject({ type: 'selections', round: 1, rounds: 1 })
      expect(Object(body['challenge']).selections).toHaveLength(1)
      expect(codeOf(await session.mfa('potato'))).toBe('INVALID_MFA')
      expect(kindOf(await session.mfa(...choice))).toBe('accounts')
    },
  )

  it('asks n rounds of m selections of o options, the first one being right', async () => {
    const session = await new Driver().start()
    const { body } = await session.signIn('mfa_selections_2_2_3')
    expect(body['challenge']).toEqual({
      type: 'selections',
      selections: [0, 1].map((question) => ({
        question: `What is the answer to question_0_${question}?`,
        answers: [0, 1, 2].map((option) => `answer_0_${question}_${option}`),
      })),
      round: 1,
      rounds: 2,
    })
    expect(codeOf(await session.mfa('answer_0_0_1', 'answer_0_1_0'))).toBe('INVALID_MFA')
    expect(kindOf(await session.mfa('answer_0_0_0', 'answer_0_1_0'))).toBe('mfa')
    expect(kindOf(await session.mfa('answer_1_0_0', 'answer_1_1_0'))).toBe('accounts')
  })

  it.each(['mfa_questions_9_9', 'mfa_selections_9_9_9'])('M77 knows %s', async (password) => {
    const session = await new Driver().start()
    expect(kindOf(await session.signIn(password))).toBe('mfa')
  })

  it('asks for a code and refuses any with error_INVALID_MFA', async () => {
    const session = await new Driver().start()
    const { body } = await session.signIn('error_INVALID_MFA')
    expect(body['challenge']).toMatchObject({ type: 'code' })
    expect(codeOf(await session.mfa('1234'))).toBe('INVALID_MFA')
    expect(codeOf(await session.mfa('1234'))).toBe('INVALID_MFA')
  })

  it('shows devices and refuses any with error_INVALID_SEND_METHOD', async () => {
    const session = await new Driver().start()
    const { body } = await session.signIn('error_INVALID_SEND_METHOD')
    expect(body['challenge']).toMatchObject({ type: 'device' })
    expect(codeOf(await session.mfa('0'))).toBe('INVALID_SEND_METHOD')
  })

  it('refuses an answer that was not asked for', async () => {
    const session = await new Driver().start()
    expect(codeOf(await session.mfa('1234'))).toBe('INVALID_FIELD')
    expect(codeOf(await session.accounts('1'))).toBe('INVALID_FIELD')
  })

  it('takes two right answers at once for two answers', async () => {
    const session = await new Driver().start()
    await session.signIn('mfa_questions_2_1')
    const both = await Promise.all([session.mfa('answer_0_0'), session.mfa('answer_0_0')])
    expect(both.map(codeOf).filter(Boolean)).toEqual(['INVALID_MFA'])
  })
})

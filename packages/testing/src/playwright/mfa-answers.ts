/** What the sandbox takes for right (link-contract H.3). */
export const RIGHT_CODE = '1234'

/** `What is the answer to question_0_1?` is answered by `answer_0_1`. */
export function rightAnswer(question: string): string {
  const [, round, number] = /question_(\d+)_(\d+)/.exec(question) ?? []
  if (round !== undefined && number !== undefined) return `answer_${round}_${number}`
  throw new Error(
    `linkflow: the sandbox does not ask "${question}", so its answer is not known. Pass answers to answerMfa.`,
  )
}

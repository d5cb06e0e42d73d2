/** How many statements there are, and what is agreed with from 1 to 5. */
export const statements = 10
const [least, most] = [1, 5]

/** No answer to any. */
export const unanswered: readonly null[] = Array.from({ length: statements }, () => null)

const isAnswer = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined && Number.isInteger(value) && value >= least && value <= most

/**
 * The score by Brooke (1996): agreeing with the odd statements, and not with the even ones, counts; the sum times 2.5 is 0 to 100. Undefined
 * unless all ten are answered, since no rule for what is missing is agreed on.
 */
export function susScore(answers: readonly (number | null)[]): number | undefined {
  if (answers.length !== statements || !answers.every(isAnswer)) return undefined
  const sum = answers.reduce<number>(
    (total, answer, index) => total + (index % 2 === 0 ? (answer ?? 0) - 1 : 5 - (answer ?? 0)),
    0,
  )
  return sum * 2.5
}

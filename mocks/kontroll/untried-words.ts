import type { Untried } from './untried.ts'

/** What was not tried, for people to read: it is as important as what was, since a server may be wrong there. */
export function untriedInWords(untried: readonly Untried[]): string[] {
  const lines = untried.flatMap(({ about, nothingIn, notAsked }) => [
    ...(nothingIn.length > 0 ? [`  nothing to try in: ${nothingIn.join(', ')} (${about})`] : []),
    ...(notAsked.length > 0 ? [`  not asked for, by the session: ${notAsked.join(', ')} (${about})`] : []),
  ])
  const isAlone = untried.length === 1
  const alone = '  nobody is represented: a server that mixes persons up can pass'
  const all = [...lines, ...(isAlone ? [alone] : [])]
  return all.length > 0 ? ['', 'What could not be tried, and may be wrong', ...all] : []
}

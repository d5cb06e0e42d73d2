import type { Trial } from './trial.ts'

/** Where a rule was broken, and what was seen instead: paths and kinds alone, never a value out of a record. */
export type Fault = { address: string; seen: string }

/** What came of a rule: its faults, and how often it was tried; or why it could not be. */
export type Judged = { faults: Fault[]; times: number } | { notTried: string }

/** What a server must do for the portal to work. */
export type Rule = {
  id: string
  /** What the server does. */
  says: string
  /** What the portal would do wrong otherwise. */
  because: string
  /** It sends something that changes what the server keeps. */
  writes?: true
  judge: (trial: Trial) => Judged | Promise<Judged>
}

export type Theme = { name: string; rules: readonly Rule[] }

/** What one case shows: its faults, or nothing when no answer came that could be judged. */
export type Shown = readonly Fault[] | Fault | undefined

/** Judges each case, several at once. `none`: why the rule is not tried when there is no case. */
export async function judgeEach<Case>(
  cases: readonly Case[],
  none: string,
  judge: (one: Case) => Shown | Promise<Shown>,
): Promise<Judged> {
  const shown = await Promise.all(cases.map(judge))
  const judged = shown.filter((one) => one !== undefined)
  if (cases.length === 0) return { notTried: none }
  if (judged.length === 0) return { notTried: 'no answer came that could be judged' }
  return { faults: judged.flat(), times: judged.length }
}

/** That all is well with a case. */
export const well: readonly Fault[] = []

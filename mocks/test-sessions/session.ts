/** How a task ended, as the leader judged it. */
export const outcomes = ['done', 'helped', 'failed'] as const
export type Outcome = (typeof outcomes)[number]

/** How bad it is, from a matter of taste to what stops somebody; by the usual five steps. */
export const severities = [0, 1, 2, 3, 4] as const
export type Severity = (typeof severities)[number]

/** What the leader wrote down; `at`: seconds since the task began. */
export type Note = { at: number; text: string; severity: Severity }

/** One participant's way through one task. Times are seconds by a clock that cannot be set, from when the task began. */
export type Run = {
  task: string
  /** When it began, by the computer's own clock (ISO 8601, UTC). */
  startedAt: string
  seconds: number
  /** Undefined of one that was broken off. */
  outcome?: Outcome | undefined
  /** 1 (very hard) to 7 (very easy), as the participant answered, just after or later. */
  ease?: number | undefined
  /** Each page that was gone to, in order, the first among them. */
  pages: readonly string[]
  /** Pages that are on no right way; undefined where the task names no way. */
  wrong?: number | undefined
  /** Presses, and those of them that met nothing to press. */
  clicks: number
  misses: number
  /** When the goal was first reached. */
  reached?: number | undefined
  /** Faults of the page itself, as it told them. */
  errors: readonly string[]
  notes: readonly Note[]
}

/** One participant's session, by a code and never a name. */
export type Session = {
  id: string
  code: string
  /** The design that was shown, as the link names it; empty is the usual. */
  variant: string
  startedAt: string
  runs: readonly Run[]
  /** Answers to the ten statements of SUS, 1 to 5, in their order; null where there is none. */
  sus: readonly (number | null)[]
}

/** One or two letters and a number: too short for a name or a number of anybody. */
const codes = /^\p{L}{0,2}\d{1,3}$/u

/** A code as it is kept, or undefined of what may be a name. */
export function codeOf(text: string): string | undefined {
  const plain = text.trim().toLocaleUpperCase('sv')
  return codes.test(plain) ? plain : undefined
}

/** The run that counts for each task: the last that was ended. */
export const countedRuns = ({ runs }: Session): Run[] => [
  ...new Map(runs.filter(({ outcome }) => outcome).map((run) => [run.task, run])).values(),
]

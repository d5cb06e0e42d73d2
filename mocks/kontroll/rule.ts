import type { Trial } from './trial.ts'

/** Where a rule was broken, and what was seen instead: paths and kinds alone, never a value out of a record. */
export type Fault = { address: string; seen: string }

/** What came of a rule: its faults, how often it was tried and how often that failed; or why it could not be tried. */
export type Judged =
  | {
      faults: Fault[]
      times: number
      failed: number
      /** Of a rule about what answers hold: how many held something. */
      held?: number
    }
  | { notTried: string }

/** What a server must do for the portal to work. */
export type Rule = {
  id: string
  /** What the server does. */
  says: string
  /** What the portal would do wrong otherwise. */
  because: string
  /** It sends something that changes what the server keeps. */
  writes?: true
  /** It is judged without knowing who is logged in. */
  needsNoSession?: true
  /** It judges what the others were answered, so it is tried after them. */
  isAfterAll?: true
  judge: (trial: Trial) => Judged | Promise<Judged>
}

export type Theme = { name: string; rules: readonly Rule[] }

/** What one case shows: its faults, or nothing when no answer came that could be judged. */
export type Shown = readonly Fault[] | Fault | undefined

/** Why rules are not tried. */
export const noSession = 'no session could be read'
export const noAnswer = 'no answer could be read'
const nothingHeld = 'no answer held anything that it could be tried on'

/**
 * Judges each case, several at once. `none`: why the rule is not tried when there is no case. `holds`: whether a case has what the
 * rule is about; where none has, nothing was tried.
 */
export async function judgeEach<Case>(
  cases: readonly Case[],
  none: string,
  judge: (one: Case) => Shown | Promise<Shown>,
  holds?: (one: Case) => boolean,
): Promise<Judged> {
  const shown = await Promise.all(cases.map(async (one) => ({ one, faults: asList(await judge(one)) })))
  const judged = shown.flatMap(({ one, faults }) => (faults ? { one, faults } : []))
  if (cases.length === 0) return { notTried: none }
  if (judged.length === 0) return { notTried: 'no answer came that could be judged' }
  const faults = judged.flatMap((one) => one.faults)
  const held = holds && judged.filter(({ one }) => holds(one)).length
  if (held === 0 && faults.length === 0) return { notTried: nothingHeld }
  const failed = judged.filter((one) => one.faults.length > 0).length
  return { faults, times: judged.length, failed, ...(held !== undefined && { held }) }
}

const asList = (shown: Shown): readonly Fault[] | undefined =>
  shown === undefined ? undefined : 'address' in shown ? [shown] : shown

/** That all is well with a case. */
export const well: readonly Fault[] = []

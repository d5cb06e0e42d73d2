import type { Judged } from './rule.ts'
import type { Run, Verdict } from './run.ts'
import { untriedInWords } from './untried-words.ts'

type Done = Exclude<Run, { notRun: string }>

/** So many faults of a rule are told; of the others, how many. */
const mostTold = 4

export const isFailed = ({ judged }: Verdict): boolean => 'faults' in judged && judged.faults.length > 0

/** How many rules went well, failed, and were not tried. */
export const sumOf = (verdicts: readonly Verdict[]) => {
  const notTried = verdicts.filter(({ judged }) => 'notTried' in judged).length
  const failed = verdicts.filter(isFailed).length
  return { ok: verdicts.length - failed - notTried, failed, notTried }
}

/** What came of each rule, and what was not tried, for people to read. */
export function inWords({ verdicts, untried }: Done): string[] {
  const { ok, failed, notTried } = sumOf(verdicts)
  const themes = Map.groupBy(verdicts, ({ theme }) => theme)
  return [
    ...[...themes].flatMap(([theme, all]) => ['', theme, ...all.flatMap(ruleInWords)]),
    ...untriedInWords(untried),
    '',
    `${ok} ok, ${failed} FAILED, ${notTried} not tried`,
    ...(failed > 0
      ? [
          `FAILED, the gravest first: ${verdicts
            .filter(isFailed)
            .map(({ rule }) => rule.id)
            .join(', ')}`,
        ]
      : []),
  ]
}

function ruleInWords(verdict: Verdict): string[] {
  const { rule, judged } = verdict
  if ('notTried' in judged) return [`  not tried  ${rule.id}: ${judged.notTried}`]
  const { faults, times, failed, held } = judged
  const holding = held === undefined ? '' : `, ${held} of them held something`
  if (!isFailed(verdict)) return [`  ok         ${rule.id} (${times}${holding})`]
  const more = faults.length - mostTold
  return [
    `  FAILED     ${rule.id} (${failed} of ${times}${holding})`,
    `             ${rule.says}`,
    `             Why: ${rule.because}`,
    ...faults.slice(0, mostTold).map(({ address, seen }) => `             - ${address}: ${seen}`),
    ...(more > 0 ? [`             - and ${more} more`] : []),
  ]
}

/** The same for programs: each rule with `ok`, `failed` or `not-tried`. */
export function inJson(api: string, { verdicts, untried }: Done) {
  return {
    api,
    sum: sumOf(verdicts),
    untried,
    rules: verdicts.map(({ theme, rule: { id, says, because, writes = false }, judged }) => ({
      id,
      theme,
      says,
      because,
      writes,
      ...resultOf(judged),
    })),
  }
}

function resultOf(judged: Judged) {
  if ('notTried' in judged) return { result: 'not-tried', why: judged.notTried } as const
  const { faults, ...counts } = judged
  return { result: faults.length > 0 ? 'failed' : 'ok', ...counts, faults: faults.slice(0, 100) } as const
}

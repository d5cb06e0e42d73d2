import { clientOf, type Fetch } from './client.ts'
import type { Jar } from './jar.ts'
import type { Judged, Rule, Theme } from './rule.ts'
import { type Trial, trialOf } from './trial.ts'

export type Running = {
  /** The address of the server, without `/api`. */
  base: string
  fetch: Fetch
  /** The browser of the one who is logged in, and that of nobody where there is one. */
  jar: Jar
  nobody: Jar | undefined
  /** Ids of those to ask about; empty: all whom the session names. */
  only: readonly string[]
  /** Whether rules are tried that change what the server keeps. */
  writes: boolean
  /** Milliseconds in which an answer has to be there. */
  patience: number
  pause: number
}

export type Verdict = { theme: string; rule: Rule; judged: Judged }

/** Every rule with what came of it; or why the server could not be tried at all. */
export type Run = { verdicts: Verdict[] } | { notRun: string }

/** Bytes of the largest answer that is read. */
const largest = 32_000_000

/** Tries all rules in their order. Never throws. */
export async function run(themes: readonly Theme[], running: Running): Promise<Run> {
  const { base, fetch, jar, nobody, only, writes, patience, pause } = running
  const { askBy, seen } = clientOf(base, fetch, { patience, largest })
  const askAsNobody = nobody && askBy(nobody)
  const isSecure = base.startsWith('https:')
  const trial = await trialOf({ ask: askBy(jar), askAsNobody, seen, isSecure, pause, only })
  const { sessionSeen, session, subjects } = trial
  if (sessionSeen.lost === 'unreachable') return { notRun: 'no server answers there' }
  if (session && subjects.length < only.length)
    return { notRun: 'the session does not let everybody be seen who was named' }
  const verdicts: Verdict[] = []
  for (const { name, rules } of themes)
    for (const rule of rules)
      verdicts.push({ theme: name, rule, judged: await judgedBy(rule, trial, writes) })
  return { verdicts }
}

async function judgedBy(rule: Rule, trial: Trial, writes: boolean): Promise<Judged> {
  if (rule.writes && !writes) return { notTried: 'it changes what the server keeps: --skriv' }
  try {
    return await rule.judge(trial)
  } catch {
    // Whatever a server sends, the others are tried.
    return { faults: [{ address: '', seen: 'what came could not be judged' }], times: 1 }
  }
}

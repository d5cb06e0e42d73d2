import { clientOf, type Fetch, type Seen } from './client.ts'
import type { Jar } from './jar.ts'
import { type Judged, noSession, type Rule, type Theme } from './rule.ts'
import { seenStatus, typeOf } from './rules/status.ts'
import { type CookieSet, type Trial, trialOf } from './trial.ts'
import { type Untried, untriedIn } from './untried.ts'

export type Running = {
  /** The address of the server, without `/api`. */
  base: string
  fetch: Fetch
  /** The browser of the one who is logged in, and that of nobody where there is one. */
  jar: Jar
  nobody: Jar | undefined
  /** Cookies that were set before anything was asked. */
  cookiesSet?: readonly CookieSet[]
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
export type Run = { verdicts: Verdict[]; untried: Untried[] } | { notRun: string }

/** Bytes of the largest answer that is read. */
const largest = 32_000_000

/** Tries all rules in their order. Never throws. */
export async function run(themes: readonly Theme[], running: Running): Promise<Run> {
  const { base, fetch, jar, nobody, cookiesSet = [], only, writes, patience, pause } = running
  const { askBy, seen } = clientOf(base, fetch, { patience, largest })
  const askAsNobody = nobody && askBy(nobody)
  const isSecure = base.startsWith('https:')
  const trial = await trialOf({ ask: askBy(jar), askAsNobody, seen, cookiesSet, isSecure, pause, only })
  const { sessionSeen, session, subjects } = trial
  if (sessionSeen.lost === 'unreachable') return { notRun: 'no server answers there' }
  const other = otherThanApi(sessionSeen)
  if (other) return { notRun: `this does not look like the API: GET /api/session gave ${other}` }
  const [unseen] = only.filter((one) => !subjects.some(({ id }) => id === one))
  if (session && unseen !== undefined)
    return { notRun: `--subject ${unseen}: the session does not let that person be seen` }
  const all = themes.flatMap(({ name, rules }) => rules.map((rule) => ({ theme: name, rule })))
  const judgedOf = new Map<Rule, Judged>()
  for (const { rule } of all.toSorted((a, b) => isLate(a) - isLate(b)))
    judgedOf.set(rule, await judgedBy(rule, trial, writes))
  const verdicts = all.flatMap(({ theme, rule }) => {
    const judged = judgedOf.get(rule)
    return judged ? { theme, rule, judged } : []
  })
  return { verdicts, untried: untriedIn(trial) }
}

const isLate = ({ rule }: { rule: Rule }) => Number(rule.isAfterAll ?? false)

/** What was answered in place of a session by something that is another server altogether. */
function otherThanApi(seen: Seen): string | undefined {
  if (seen.lost) return undefined
  const isPage = seen.status < 400 && seen.json === undefined && !typeOf(seen.headers).endsWith('json')
  return isPage || seen.status === 404 ? seenStatus(seen).replace(/^status |,/g, '') : undefined
}

async function judgedBy(rule: Rule, trial: Trial, writes: boolean): Promise<Judged> {
  if (rule.writes && !writes) return { notTried: 'it changes what the server keeps: --skriv' }
  try {
    const judged = await rule.judge(trial)
    const isForWantOfSession = 'notTried' in judged && !trial.session && !rule.needsNoSession
    return isForWantOfSession ? { notTried: noSession } : judged
  } catch {
    // Whatever a server sends, the others are tried.
    return { faults: [{ address: '', seen: 'what came could not be judged' }], times: 1, failed: 1 }
  }
}

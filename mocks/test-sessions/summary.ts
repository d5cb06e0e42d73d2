import type { Plan, Task } from './plan.ts'
import { countedRuns, type Note, type Run, type Session } from './session.ts'
import { mean, median, shareInterval, spread } from './statistics.ts'
import { susScore } from './sus.ts'

/** How one task went, for those who were shown the same design. */
export type TaskSummary = {
  task: Task
  /** Those who ended it. */
  n: number
  /** Those who did it without help. */
  done: number
  /** Those who did it with help, and those who did not do it. */
  helped: number
  failed: number
  interval: [low: number, high: number] | undefined
  /** Seconds, of those who did it without help. */
  time: number | undefined
  ease: number | undefined
  clicks: number | undefined
  wrong: number | undefined
  /** Notes by how bad it is, the worst first. */
  notes: readonly (Note & { code: string })[]
}

export type Summary = {
  variant: string
  participants: number
  tasks: readonly TaskSummary[]
  /** Of those who answered all ten statements. */
  sus: {
    n: number
    mean: number | undefined
    spread: number | undefined
    low: number | undefined
    high: number | undefined
  }
}

/** Over all participants, for each design by itself, the usual one first. Pure. */
export function summariesOf(plan: Plan, sessions: readonly Session[]): Summary[] {
  const variants = [...new Set(sessions.map(({ variant }) => variant))].toSorted()
  return variants.map((variant) => {
    const own = sessions.filter((one) => one.variant === variant)
    const scores = own.flatMap(({ sus }) => susScore(sus) ?? [])
    return {
      variant,
      participants: own.length,
      tasks: plan.tasks.map((task) => ofTask(task, own)),
      sus: {
        n: scores.length,
        mean: mean(scores),
        spread: spread(scores),
        low: scores.toSorted((a, b) => a - b)[0],
        high: scores.toSorted((a, b) => b - a)[0],
      },
    }
  })
}

function ofTask(task: Task, sessions: readonly Session[]): TaskSummary {
  const runs = sessions.flatMap((session) =>
    countedRuns(session).flatMap((run) => (run.task === task.id ? [{ ...run, code: session.code }] : [])),
  )
  const done = runs.filter(({ outcome }) => outcome === 'done')
  const of = (value: (run: Run) => number | undefined) => median(runs.flatMap((run) => value(run) ?? []))
  const broken = sessions.flatMap(({ code, runs: all }) =>
    all
      .filter((run) => run.task === task.id)
      .flatMap(({ notes }) => notes.map((note) => ({ code, ...note }))),
  )
  return {
    task,
    n: runs.length,
    done: done.length,
    helped: runs.filter(({ outcome }) => outcome === 'helped').length,
    failed: runs.filter(({ outcome }) => outcome === 'failed').length,
    interval: shareInterval(done.length, runs.length),
    time: median(done.map(({ seconds }) => seconds)),
    ease: of(({ ease }) => ease),
    clicks: of(({ clicks }) => clicks),
    wrong: of(({ wrong }) => wrong),
    notes: broken.toSorted((a, b) => b.severity - a.severity),
  }
}

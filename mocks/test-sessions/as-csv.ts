import { csvOf } from '../csv/write.ts'
import { runColumns, sessionColumns, taskColumns } from './columns.ts'
import type { Plan } from './plan.ts'
import type { Run, Session } from './session.ts'
import { statements, susScore } from './sus.ts'

const written = <Of extends object>(
  columns: Record<string, { write: (of: Of) => string | number }>,
  of: Of | undefined,
) => Object.values(columns).map(({ write }) => (of ? write(of) : ''))

/** Heads of the answers to the statements. */
export const susHeads = Array.from({ length: statements }, (_, index) => `SUS ${index + 1}`)

export const heads: readonly string[] = [
  ...[sessionColumns, taskColumns, runColumns].flatMap((columns) =>
    Object.values(columns).map(({ head }) => head),
  ),
  ...susHeads,
  'SUS',
]

/** A row for each task, in the order of the plan, and then one for each run; also for a participant without any. */
export function asCsv(plan: Plan, sessions: readonly Session[]): string {
  const row = (session: Session | undefined, run: Run | undefined, id = run?.task) => [
    ...written(sessionColumns, session),
    ...written(
      taskColumns,
      plan.tasks.find((task) => task.id === id),
    ),
    ...written(runColumns, run),
    ...susHeads.map((_, index) => session?.sus[index] ?? ''),
    (session && susScore(session.sus)) ?? '',
  ]
  return csvOf([
    [...heads],
    ...plan.tasks.map(({ id }) => row(undefined, undefined, id)),
    ...sessions.flatMap((session) =>
      session.runs.length > 0 ? session.runs.map((run) => row(session, run)) : [row(session, undefined)],
    ),
  ])
}

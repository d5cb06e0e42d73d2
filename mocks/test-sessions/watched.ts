import { isAmong, type Task, wayOf } from './plan.ts'
import type { Run } from './session.ts'

/** What the participant's window tells; `at`: seconds since the task began. */
export type Seen =
  | { kind: 'page'; page: string; at: number }
  | { kind: 'click'; hit: boolean; at: number }
  | { kind: 'error'; text: string; at: number }

/** So many pages and errors are kept of one task, so that a page that goes round does not fill the memory. */
const most = 500

/** A run that begins. */
export const begun = (task: Task, startedAt: string): Run => ({
  task: task.id,
  startedAt,
  seconds: 0,
  pages: [],
  clicks: 0,
  misses: 0,
  ...(wayOf(task).length > 0 && { wrong: 0 }),
  errors: [],
  notes: [],
})

/** A run with one thing more that was seen. */
export function withSeen(run: Run, task: Task, seen: Seen): Run {
  if (seen.kind === 'click')
    return { ...run, clicks: run.clicks + 1, misses: run.misses + (seen.hit ? 0 : 1) }
  if (seen.kind === 'error')
    return run.errors.length < most ? { ...run, errors: [...run.errors, seen.text.slice(0, 200)] } : run
  const { page, at } = seen
  if (run.pages.at(-1) === page || run.pages.length >= most) return run
  const isGoal = task.goal !== '' && isAmong(page, [task.goal])
  const way = wayOf(task)
  // Where the task begins nobody has gone anywhere yet.
  const isWrong = run.pages.length > 0 && way.length > 0 && !isAmong(page, [...way, task.goal])
  return {
    ...run,
    pages: [...run.pages, page],
    ...(run.wrong !== undefined && { wrong: run.wrong + (isWrong ? 1 : 0) }),
    ...(isGoal && run.reached === undefined && { reached: at }),
  }
}

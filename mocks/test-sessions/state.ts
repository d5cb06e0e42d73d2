import { freeId, type Plan, type Task } from './plan.ts'
import { type Note, type Outcome, type Run, type Session } from './session.ts'
import { unanswered } from './sus.ts'
import { begun, type Seen, withSeen } from './watched.ts'

/** All that the leader has before her. */
export type State = {
  plan: Plan
  sessions: readonly Session[]
  /** The session that goes on, and the task that is being done in it. */
  now: { session: string; task: string | undefined } | undefined
  /** Whether all of it is in a file that the leader has saved. */
  isSaved: boolean
}

/** Ticks are seconds by a clock that cannot be set; `at` is the computer's own, for when it was. */
export type Action =
  | { do: 'name'; name: string }
  | { do: 'task'; id: string; part: Partial<Omit<Task, 'id'>> }
  | { do: 'add-task' }
  | { do: 'remove-task'; id: string }
  | { do: 'move-task'; id: string; by: 1 | -1 }
  | { do: 'begin'; id: string; code: string; variant: string; at: string }
  | { do: 'go-on'; id: string }
  | { do: 'start'; task: string; at: string }
  | { do: 'seen'; seen: Seen }
  | { do: 'note'; note: Note }
  | { do: 'stop'; outcome: Outcome | undefined; seconds: number }
  /** Of the task that was just ended: it was pressed wrong. */
  | { do: 'outcome'; outcome: Outcome | undefined }
  | { do: 'ease'; task: string; ease: number }
  | { do: 'sus'; statement: number; answer: number }
  | { do: 'end' }
  | { do: 'remove-session'; id: string }
  | { do: 'loaded'; plan: Plan; sessions: readonly Session[] }
  | { do: 'saved' }

/** The state after something was done. What cannot be done then changes nothing. Pure. */
export function step(state: State, action: Action): State {
  const next = changed(state, action)
  return next === state || action.do === 'saved' || action.do === 'go-on' || action.do === 'loaded'
    ? next
    : { ...next, isSaved: false }
}

function changed(state: State, action: Action): State {
  const { plan, now } = state
  const tasks = (some: readonly Task[]): State => ({ ...state, plan: { ...plan, tasks: some } })
  switch (action.do) {
    case 'name':
      return { ...state, plan: { ...plan, name: action.name } }
    case 'task':
      return tasks(plan.tasks.map((task) => (task.id === action.id ? { ...task, ...action.part } : task)))
    case 'add-task':
      return tasks([
        ...plan.tasks,
        { id: freeId(plan), text: '', start: '?varld=birgitta#/', done: '', goal: '', way: [] },
      ])
    case 'remove-task':
      return isTried(state, action.id) ? state : tasks(plan.tasks.filter(({ id }) => id !== action.id))
    case 'move-task':
      return tasks(moved(plan.tasks, action.id, action.by))
    case 'begin':
      return now ? state : begin(state, action)
    case 'go-on':
      return now || !state.sessions.some(({ id }) => id === action.id)
        ? state
        : { ...state, now: { session: action.id, task: undefined } }
    case 'start': {
      const task = plan.tasks.find(({ id }) => id === action.task)
      if (!now || now.task !== undefined || !task) return state
      return ofSession({ ...state, now: { ...now, task: task.id } }, (session) => ({
        ...session,
        runs: [...session.runs, begun(task, action.at)],
      }))
    }
    case 'seen':
      return ofRun(state, (run, task) => withSeen(run, task, action.seen))
    case 'note':
      return ofLastRun(state, (run) => ({ ...run, notes: [...run.notes, action.note] }))
    case 'stop': {
      if (!now?.task) return state
      const { outcome, seconds } = action
      const ended = ofRun(state, (run) => ({ ...run, seconds: Math.max(0, seconds), outcome }))
      return { ...ended, now: { session: now.session, task: undefined } }
    }
    case 'outcome':
      return now?.task ? state : ofLastRun(state, (run) => ({ ...run, outcome: action.outcome }))
    case 'ease':
      return ofSession(state, (session) => {
        // One that was broken off is asked of nobody.
        const at = session.runs.findLastIndex(({ task, outcome }) => task === action.task && outcome)
        const run = session.runs[at]
        return run ? { ...session, runs: session.runs.with(at, { ...run, ease: action.ease }) } : session
      })
    case 'sus':
      return ofSession(state, (session) => ({
        ...session,
        sus: session.sus.with(action.statement, action.answer),
      }))
    case 'end':
      return now ? { ...state, now: undefined } : state
    case 'remove-session':
      return now?.session === action.id
        ? state
        : { ...state, sessions: state.sessions.filter(({ id }) => id !== action.id) }
    case 'loaded':
      return { plan: action.plan, sessions: action.sessions, now: undefined, isSaved: true }
    case 'saved':
      return { ...state, isSaved: true }
  }
}

/** True when somebody has been given a task: then it stays, or what came of it would stand without its words. */
const isTried = ({ sessions }: Pick<State, 'sessions'>, id: string): boolean =>
  sessions.some(({ runs }) => runs.some(({ task }) => task === id))

function begin(state: State, { id, code, variant, at }: Extract<Action, { do: 'begin' }>): State {
  // Two with one code could not be told apart afterwards.
  if (state.sessions.some((one) => one.code === code)) return state
  const session: Session = { id, code, variant, startedAt: at, runs: [], sus: unanswered }
  return { ...state, sessions: [...state.sessions, session], now: { session: id, task: undefined } }
}

function moved(tasks: readonly Task[], id: string, by: 1 | -1): readonly Task[] {
  const from = tasks.findIndex((task) => task.id === id)
  const task = tasks[from]
  const to = from + by
  if (!task || to < 0 || to >= tasks.length) return tasks
  return tasks.toSpliced(from, 1).toSpliced(to, 0, task)
}

/** The session that goes on, changed. */
function ofSession(state: State, change: (session: Session) => Session): State {
  const at = state.sessions.findIndex(({ id }) => id === state.now?.session)
  const session = state.sessions[at]
  const next = session && change(session)
  return next && next !== session ? { ...state, sessions: state.sessions.with(at, next) } : state
}

/** The run that goes on, changed. */
function ofRun(state: State, change: (run: Run, task: Task) => Run): State {
  const task = state.plan.tasks.find(({ id }) => id === state.now?.task)
  return task ? ofLastRun(state, (run) => change(run, task)) : state
}

/** The run that goes on, or that was just ended, changed. */
const ofLastRun = (state: State, change: (run: Run) => Run): State =>
  ofSession(state, (session) => {
    const last = session.runs.length - 1
    const run = session.runs[last]
    return run ? { ...session, runs: session.runs.with(last, change(run)) } : session
  })

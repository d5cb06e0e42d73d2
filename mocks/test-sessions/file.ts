import * as v from 'valibot'
import type { Plan } from './plan.ts'
import { codeOf, outcomes, type Session, severities } from './session.ts'

const kind = 'overblick-testsession'
/** Raised when a file of now cannot be read as one of before. */
const version = 1

const texts = v.array(v.string())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0))
const answer = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))

const runSchema = v.object({
  task: v.string(),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  seconds,
  outcome: v.optional(v.picklist(outcomes)),
  ease: v.optional(answer(7)),
  pages: texts,
  wrong: v.optional(count),
  clicks: count,
  misses: count,
  reached: v.optional(seconds),
  errors: texts,
  notes: v.array(v.object({ at: seconds, text: v.string(), severity: v.picklist(severities) })),
})
const sessionSchema = v.object({
  id: v.string(),
  code: v.pipe(
    v.string(),
    v.check((code) => codeOf(code) === code),
  ),
  variant: v.string(),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  runs: v.array(runSchema),
  sus: v.pipe(v.array(v.nullable(answer(5))), v.length(10)),
})
const taskSchema = v.object({
  id: v.string(),
  text: v.string(),
  start: v.string(),
  done: v.string(),
  goal: v.string(),
  way: texts,
})
const fileSchema = v.object({
  kind: v.literal(kind),
  version: v.literal(version),
  plan: v.object({ name: v.string(), tasks: v.array(taskSchema) }),
  sessions: v.array(sessionSchema),
})

/** All of it as a file to save. */
export const asFile = (plan: Plan, sessions: readonly Session[]): string =>
  `${JSON.stringify(saved(plan, sessions), undefined, 2)}\n`

/** The same before it is text, of parts that may come from anywhere. */
export const saved = (plan: unknown, sessions: unknown) => ({ kind, version, plan, sessions })

/** Why a file is not read. */
export type Unreadable = 'no-json' | 'no-session' | 'other-version' | 'broken' | 'same-code'

export type ReadFile = { plan: Plan; sessions: Session[] } | { unreadable: Unreadable }

/** What stands in a saved file, or why it is not read; then nothing of it is. Never throws. */
export function readFile(text: string): ReadFile {
  try {
    return readSaved(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return { unreadable: 'no-json' }
  }
}

/** The same of what has been read as JSON, or made of a table. */
export function readSaved(json: unknown): ReadFile {
  const told = v.safeParse(v.looseObject({ kind: v.literal(kind), version: v.unknown() }), json)
  if (!told.success) return { unreadable: 'no-session' }
  if (told.output.version !== version) return { unreadable: 'other-version' }
  const read = v.safeParse(fileSchema, json)
  if (!read.success) return { unreadable: 'broken' }
  const { plan, sessions } = read.output
  const ids = new Set(plan.tasks.map(({ id }) => id))
  const isOne =
    ids.size === plan.tasks.length && new Set(sessions.map(({ id }) => id)).size === sessions.length
  if (!isOne) return { unreadable: 'broken' }
  return new Set(sessions.map(({ code }) => code)).size === sessions.length
    ? { plan, sessions }
    : { unreadable: 'same-code' }
}

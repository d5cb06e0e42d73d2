import * as v from 'valibot'
import { answerEnvelopeSchema, processingStatusSchema } from '#platform/answer/contract.ts'
import type { ProcessingStatus } from '#platform/answer/contract.ts'
import { breakInWords, isOfTime } from './break-words.ts'
import type { Answered, Seen } from './client.ts'
import type { List } from './resources.ts'
import type { Subject } from './subjects.ts'
import { isObject } from './walk.ts'

/** Where something does not follow its schema, and how; `isTime`: it is a day or a time that is written otherwise. */
export type Break = { path: string; kind: string; isTime: boolean }

/** An answer with items, as far as it can be read. */
export type Told = {
  list: List
  subject: Subject
  seen: Seen
  /** What came with 200, as JSON; undefined of anything else. */
  body: Record<string, unknown> | undefined
  /** What is wrong around the items; with any, no more is read. */
  around: Break[]
  items: Record<string, unknown>[]
  /** What is wrong in the items. */
  broken: Break[]
  statuses: ProcessingStatus[]
  brokenStatuses: Break[]
  /** Areas that are said to be withheld. */
  withheld: readonly string[]
  logId: string
}

const { processingStatus: _, ...rest } = answerEnvelopeSchema.entries
const shellSchema = v.object({ ...rest, processingStatus: v.array(v.unknown()) })

/** Reads an answer with items as the portal would, and keeps what is wrong in it. */
export function readTold(list: List, subject: Subject, seen: Seen): Told {
  const body = bodyOf(seen)
  const none = { items: [], broken: [], statuses: [], brokenStatuses: [], withheld: [], logId: '' }
  const told = { list, subject, seen, body, around: [], ...none }
  if (!body) return told
  const shell = v.safeParse(shellSchema, body)
  const around = [...breaksOf(shellSchema, body), ...(list.around ? breaksOf(list.around, body) : [])]
  if (!shell.success || around.length > 0) return { ...told, around }
  const { items, processingStatus, withheld = [], logId } = shell.output
  return {
    ...told,
    items: items.filter(isObject),
    broken: items.flatMap((item, index) => breaksOf(list.item, item, `items[${index}]`)),
    statuses: processingStatus.flatMap((one) => {
      const read = v.safeParse(processingStatusSchema, one)
      return read.success ? [read.output] : []
    }),
    brokenStatuses: processingStatus.flatMap((one, index) =>
      breaksOf(processingStatusSchema, one, `processingStatus[${index}]`),
    ),
    withheld,
    logId,
  }
}

/** True of one of which no more can be judged than that it came. */
export const isReadable = ({ body, around }: Told) => body !== undefined && around.length === 0

/** True of one that tells of something. */
export const isTelling = ({ items }: Told) => items.length > 0

/** True of an answer that came and is no refusal. */
export const isGood = (seen: Seen): seen is Answered & { status: 200 } => !seen.lost && seen.status === 200

const bodyOf = (seen: Seen) => (isGood(seen) && isObject(seen.json) ? seen.json : undefined)

/** Where something does not follow a schema: the first place. */
export function breaksOf(schema: v.GenericSchema, value: unknown, within = ''): Break[] {
  const read = v.safeParse(schema, value)
  if (read.success) return []
  const [issue] = read.issues
  const path = v.getDotPath(issue) ?? ''
  return [
    {
      path: [within, path].filter(Boolean).join('.'),
      kind: breakInWords(issue),
      isTime: isOfTime(issue.input),
    },
  ]
}

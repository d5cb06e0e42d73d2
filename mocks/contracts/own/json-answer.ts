import * as v from 'valibot'
import { parsedJson } from '../json-text.ts'
import type { AnswerFault, AnswerReading } from '../reading.ts'
import { looseItem, placeOf } from './loose-item.ts'

const answerSchema = v.object({ items: v.array(v.unknown()) })
const errorSchema = v.object({ error: v.object({ code: v.string(), text: v.string() }) })

/** An answer in a JSON contract, as text. */
export function writeJsonAnswer(items: readonly unknown[]): string {
  return JSON.stringify({ items }, null, 2)
}

/** An error answer in a JSON contract, as text. */
export function writeJsonError(code: string, text: string): string {
  return JSON.stringify({ error: { code, text } }, null, 2)
}

/**
 * Reads a producer's JSON answer. Never throws: an item that breaks its contract is named, the others live. Where only some fields
 * are `strict`, an item lives without what cannot be read of the others.
 */
export function readJsonAnswer<Schema extends v.GenericSchema>(
  text: string,
  itemSchema: Schema,
  strict?: readonly string[],
): AnswerReading<v.InferOutput<Schema>> {
  const json = parsedJson(text)
  if ('reason' in json) return { kind: 'unreadable', fault: { path: '', reason: json.reason } }
  const { value: body } = json
  const error = v.safeParse(errorSchema, body)
  if (error.success) return { kind: 'fault', code: error.output.error.code }
  const answer = v.safeParse(answerSchema, body)
  if (!answer.success) return { kind: 'unreadable', fault: { path: 'items', reason: 'missing' } }
  const items: v.InferOutput<Schema>[] = []
  const faults: AnswerFault[] = []
  for (const [index, raw] of answer.output.items.entries()) {
    const item = v.safeParse(itemSchema, raw)
    const read = item.success ? item.output : strict && looseItem(itemSchema, raw, item.issues, strict)
    if (read !== undefined) items.push(read)
    else faults.push(faultOf(index, item.issues?.[0]))
  }
  return { kind: 'read', items, faults }
}

function faultOf(index: number, issue: v.BaseIssue<unknown> | undefined): AnswerFault {
  const path = issue && placeOf(issue)
  return {
    path: `items[${index + 1}]${path ? `/${path}` : ''}`,
    // The value itself may be about somebody's health, and is not repeated.
    reason: issue?.input === undefined ? 'missing' : 'bad-value',
  }
}

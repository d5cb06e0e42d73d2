import * as v from 'valibot'
import { parsedJson } from '../contracts/json-text.ts'
import type { NetQuestion, ReadQuestion } from './question.ts'

const day = v.pipe(v.string(), v.isoDate())
const schema = v.strictObject({
  patientId: v.pipe(v.string(), v.regex(/^\w{12}$/)),
  from: v.optional(day),
  to: v.optional(day),
})

/** A question in one of the project's own contracts: `{ "patientId": "…", "from": "…", "to": "…" }`. */
export function writeOwnRequest({ personnummer, window }: NetQuestion): string {
  return JSON.stringify({ patientId: personnummer, ...window })
}

/** Reads such a question, or says what is wrong with it. Never throws. */
export function readOwnRequest(text: string): ReadQuestion {
  const json = parsedJson(text)
  const parsed = 'value' in json ? v.safeParse(schema, json.value) : undefined
  if (!parsed?.success) return { refused: 'the question must be {"patientId", "from", "to"} in JSON' }
  const { patientId, ...days } = parsed.output
  const { from, to } = days
  const window = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  return { question: { personnummer: patientId, ...((from ?? to) !== undefined && { window }) } }
}

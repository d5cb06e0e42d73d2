import type { AnswerFault } from '../reading.ts'
import { isObject, type Json, listOf, textIn } from './json.ts'
import { systems } from './systems.ts'

/*
 * What says that there is more than what came: of the answer, of an entry in it, or of a resource. What did come is shown, and
 * that it is not all is named.
 */

/** Severities of what is no more than news. */
const news = new Set(['information', 'success'])
/** HL7 IssueType: that something is left out by its very name, however mildly it is told; of security, of haste, of cost. */
const leftOut = new Set([
  'security',
  'login',
  'unknown',
  'expired',
  'forbidden',
  'suppressed',
  'transient',
  'lock-error',
  'no-store',
  'exception',
  'timeout',
  'incomplete',
  'throttled',
  'too-costly',
])
/** HL7 ObservationValue: that a resource is a part of itself, or has parts that were taken away or covered. */
const partly = new Set(['SUBSETTED', 'REDACTED', 'MASKED'])

/** What an answer says of itself. The total is no sign of it while something did come: servers guess it. */
export function incompleteIn(body: Json): AnswerFault[] {
  const { link, entry, total, issues } = body
  const next = listOf(link).some((one) => isObject(one) && textIn(one['relation'])?.toLowerCase() === 'next')
  const isEmpty = !Array.isArray(entry) || entry.length === 0
  const isMissing = !next && isEmpty && total !== undefined && total !== 0
  return [
    ...(next ? [named('link')] : []),
    ...(isMissing ? [named('entry')] : []),
    ...(listOf(issues).some(tellsOfLess) ? [named('issues')] : []),
    ...partlyIn(body, ''),
  ]
}

/** What is said of an entry beside its resource. */
export function incompleteEntry(entry: unknown, path: string): AnswerFault[] {
  const response = isObject(entry) ? entry['response'] : undefined
  const outcome = isObject(response) ? response['outcome'] : undefined
  return outcome !== undefined && tellsOfLess(outcome) ? [named(`${path}/response/outcome`)] : []
}

/** A resource that came only in part. */
export function partlyIn({ meta }: Json, path: string): AnswerFault[] {
  const labels = listOf(meta)
    .filter(isObject)
    .flatMap((one) => [...listOf(one['tag']), ...listOf(one['security'])])
  const isPart = labels.filter(isObject).some(({ system, code }) => {
    const isKnown = system === undefined || system === systems.observationValue
    return isKnown && partly.has(textIn(code)?.toUpperCase() ?? '')
  })
  return isPart ? [named([path, 'meta'].filter(Boolean).join('/'))] : []
}

/** True for an OperationOutcome of more than news, or that nobody can read. */
export function tellsOfLess(outcome: unknown): boolean {
  if (!isObject(outcome)) return true
  return listOf(outcome['issue']).some(
    (issue) =>
      !isObject(issue) ||
      !news.has(String(issue['severity'])) ||
      leftOut.has(textIn(issue['code'])?.toLowerCase() ?? ''),
  )
}

const named = (path: string): AnswerFault => ({ path, reason: 'incomplete' })
